/** Bundles a script as the program is bundled, for what is measured apart from it. */
import { build } from 'esbuild'

/** Bundles a script with all it imports, minified as the program is, into one file that Node runs. */
export const bundledScript = async (entry: string, outfile: string): Promise<void> => {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  })
}

/** Disjoint sets of indices, joined two at a time. */
export class Groups {
  readonly #parents: number[]

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, index) => index)
  }

  rootOf(index: number): number {
    let root = index
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root
    this.#parents[index] = root
    return root
  }

  join(a: number, b: number): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)]
    this.#parents[Math.max(first, second)] = Math.min(first, second)
  }

  areJoined(a: number, b: number): boolean {
    return this.rootOf(a) === this.rootOf(b)
  }
}

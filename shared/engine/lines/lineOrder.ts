/** The names of the lines in the order of the document, each once. */
export class LineOrder {
  readonly names: readonly string[];
  /** Made when somebody asks. */
  private places: ReadonlyMap<string, number> | null = null;

  constructor(names: readonly string[]) {
    this.names = names;
  }

  placeOf(name: string): number {
    this.places ??= new Map(this.names.map((each, place) => [each, place]));
    return this.places.get(name)!;
  }

  sorted(names: Iterable<string>): readonly string[] {
    return [...names].sort((a, b) => this.placeOf(a) - this.placeOf(b));
  }

  /** Names that are in order, with a further one in its place. */
  with(name: string, names: readonly string[]): readonly string[] {
    const place = this.placeOf(name);
    const at = names.findIndex((each) => this.placeOf(each) > place);
    return names.toSpliced(at === -1 ? names.length : at, 0, name);
  }
}

/** Upper bounds of the duration buckets, in seconds; they end where the whole limit does. */
const boundsS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

/** Labels are closed unions, never an address or a path: what visitors choose must not become a series. */
export type Labels = Readonly<Record<string, string>>;

interface Series {
  labels: string;
  counts: number[];
  sumS: number;
  count: number;
}

const written = (labels: Labels): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${value}"`)
    .join(',');

/** Counters and durations in Prometheus' text format (exposition format 0.0.4). */
export class Metrics {
  readonly #counters = new Map<string, { help: string; values: Map<string, number> }>();
  readonly #durations = new Map<string, { help: string; series: Map<string, Series> }>();
  readonly #gauges = new Map<string, { help: string; read: () => number }>();

  count(name: string, help: string, labels: Labels): void {
    const counter = this.#counters.get(name) ?? { help, values: new Map<string, number>() };
    this.#counters.set(name, counter);
    const key = written(labels);
    counter.values.set(key, (counter.values.get(key) ?? 0) + 1);
  }

  observe(name: string, help: string, labels: Labels, seconds: number): void {
    const duration = this.#durations.get(name) ?? { help, series: new Map<string, Series>() };
    this.#durations.set(name, duration);
    const key = written(labels);
    const series = duration.series.get(key) ?? {
      labels: key,
      counts: boundsS.map(() => 0),
      sumS: 0,
      count: 0,
    };
    duration.series.set(key, series);
    boundsS.forEach((bound, at) => {
      if (seconds <= bound) series.counts[at] = (series.counts[at] ?? 0) + 1;
    });
    series.sumS += seconds;
    series.count += 1;
  }

  gauge(name: string, help: string, read: () => number): void {
    this.#gauges.set(name, { help, read });
  }

  text(): string {
    const lines: string[] = [];
    for (const [name, { help, values }] of this.#counters) {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`);
      for (const [labels, value] of values) lines.push(`${name}{${labels}} ${value}`);
    }
    for (const [name, { help, series }] of this.#durations) {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} histogram`);
      for (const { labels, counts, sumS, count } of series.values()) {
        boundsS.forEach((bound, at) =>
          lines.push(`${name}_bucket{${labels},le="${bound}"} ${counts[at] ?? 0}`),
        );
        lines.push(`${name}_bucket{${labels},le="+Inf"} ${count}`);
        lines.push(`${name}_sum{${labels}} ${sumS}`, `${name}_count{${labels}} ${count}`);
      }
    }
    for (const [name, { help, read }] of this.#gauges)
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${read()}`);
    return `${lines.join('\n')}\n`;
  }
}

import type { ReactNode } from 'react';

interface Props {
  /** What the table is of; read out, and not shown. */
  caption: string;
  head: readonly [string, string];
  rows: readonly { name: string; says: ReactNode }[];
}

/** Names and what each of them is. */
export const FactTable = ({ caption, head, rows }: Props) => (
  <table className="mt-2 w-full border-collapse text-left text-sm">
    <caption className="sr-only">{caption}</caption>
    <thead>
      <tr className="border-b-2 border-line">
        {head.map((title) => (
          <th key={title} scope="col" className="py-1.5 pr-4 font-bold">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, says }) => (
        <tr key={name} className="border-b border-line align-top">
          <th
            scope="row"
            className="py-1.5 pr-4 font-normal whitespace-nowrap [&>code]:[overflow-wrap:normal]"
          >
            <code>{name}</code>
          </th>
          <td className="py-1.5">{says}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

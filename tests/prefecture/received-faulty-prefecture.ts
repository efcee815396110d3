import { type ReceiveOptions, type Reception, receive } from "@juso/aggregate";
import { memorySource } from "@juso/model";
import { type FaultyPrefecture, faultyPrefecture } from "../simulation/faulty-prefecture.ts";

/** The prefecture where everything goes wrong, and what became of what arrived there. */
export interface ReceivedPrefecture {
  readonly prefecture: FaultyPrefecture;
  readonly reception: Reception;
}

/**
 * Receives the faulty prefecture with all its lists.
 *
 * @param changed what is told otherwise, such as another roster.
 */
export async function receivedFaultyPrefecture(
  changed: (prefecture: FaultyPrefecture) => Partial<ReceiveOptions> = () => ({}),
): Promise<ReceivedPrefecture> {
  const prefecture = await faultyPrefecture();
  const { arrivals, choices, deadline, document, fiscalYear, register, roster } = prefecture;
  const reception = await receive(
    arrivals.map(({ content, path }) => ({ path, source: memorySource(path, content) })),
    {
      fiscalYear,
      document,
      deadline,
      roster,
      register,
      receptionBook: arrivals.map(({ arrivedDate, path }) => ({ fileName: path, receivedDate: arrivedDate })),
      choices: choices.map(({ municipalityCode, path }) => ({ municipalityCode, fileName: path })),
      ...changed(prefecture),
    },
  );
  return { prefecture, reception };
}

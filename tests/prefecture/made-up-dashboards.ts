import {
  type MunicipalityReception,
  type Reception,
  type RollUp,
  rollUpReception,
  type ShownTable,
  showReception,
  showRollUp,
} from "@juso/aggregate";
import { dashboardHtml, publicationHtml } from "@juso/roll-up-files";
import { allPrefectures, madeUpReception } from "../../packages/roll-up-files/src/dashboard/dashboard.fixture.ts";

/** A name as somebody may write it who wants to run something in the page. */
export const hostileName = `</script><img src=x onerror="alert(1)"><b id='planted'>&{0}`;

const said = { language: "ja", date: "2026-04-15", creator: "juso 0.1.0" } as const;

/** A reception, what it adds up to, the tables as they are shown, and the page. */
export interface MadeUpDashboard {
  readonly reception: Reception;
  readonly rollUp: RollUp;
  readonly tables: readonly ShownTable[];
  readonly html: string;
}

/** The page of a reception. */
export function madeUpDashboard(reception: Reception, language: "ja" | "en" = "ja"): MadeUpDashboard {
  const rollUp = rollUpReception(reception);
  const tables = showRollUp(rollUp);
  const received = showReception(reception);
  const html = dashboardHtml({ reception, received, rollUp, tables, ...said, language });
  return { reception, rollUp, tables, html };
}

/** A prefecture of forty municipalities. */
export const prefecture: MadeUpDashboard = madeUpDashboard(madeUpReception(["99"], 40));

/** All prefectures, with five municipalities each. */
export const nation: MadeUpDashboard = madeUpDashboard(madeUpReception(allPrefectures, 5));

/** The tables of the prefecture for publication: some numbers are not said. */
export const publishedTables: readonly ShownTable[] = showRollUp(
  prefecture.rollUp,
  (id) => id.length % 7 === 0 || id.startsWith("funding/amountYen/transfer"),
);

/** The tables as a page that may be published. */
export const publication: string = publicationHtml({ tables: publishedTables, title: "令和7年度 実施状況", ...said });

/** A reception of some municipalities, for what is the same however many there are. */
export const small: Reception = madeUpReception(["99"], 8);

/** Some municipalities with names, paths and codes that other people chose badly. */
export const hostile: MadeUpDashboard = madeUpDashboard(withHostileTexts(small));

function withHostileTexts(reception: Reception): Reception {
  const municipalities = reception.municipalities.map((one): MunicipalityReception => {
    const files = one.files.map((file) => ({
      ...file,
      path: `${hostileName}/${file.path}`,
      number: hostileName,
      refusedNames: [hostileName],
    }));
    return {
      ...one,
      ...(one.entry && { entry: { ...one.entry, municipalityName: `${hostileName}${one.municipalityCode}` } }),
      files,
      ...(one.adopted && files[0] && { adopted: files[0] }),
    };
  });
  const outside: MunicipalityReception = {
    municipalityCode: `99${hostileName}`,
    state: "outsideRoster",
    files: [
      {
        path: hostileName,
        sha256: hostileName,
        state: "outsideRoster",
        municipalityCode: `99${hostileName}`,
        isOtherVersion: true,
        errors: 0,
        warnings: 0,
        blocking: 0,
        refusedNames: [],
        isAdopted: false,
      },
    ],
  };
  const rows = new Map(
    [...reception.rows].map(([code, packaged]) => [
      code,
      {
        ...packaged,
        site: (packaged.site ?? []).map((row, index) =>
          index > 0
            ? row
            : { values: { ...row.values, siteKind: hostileName }, place: { ...row.place, file: hostileName } },
        ),
      },
    ]),
  );
  return { ...reception, municipalities: [...municipalities, outside], rows };
}

import type { FormSheet, ParagraphRole } from "../model/paper.ts";

/** How a paragraph is set; measures in points. */
export interface ParagraphLook {
  readonly align: "left" | "center" | "right";
  readonly above: number;
  readonly below: number;
  readonly size: number;
  /** Height of the lines as a multiple of the font's own. */
  readonly lineHeight: number;
}

interface RoleLook {
  readonly align: "left" | "center" | "right";
  readonly space: readonly [above: number, below: number];
  readonly size?: number;
  readonly lineHeight?: number;
}

/** Sizes of the text outside tables, in points. */
export const textSizes = { letter: 11, form: 9 } as const;

const letterLooks: Readonly<Record<ParagraphRole, RoleLook>> = {
  formNumber: { align: "left", space: [0, 10], size: 10 },
  right: { align: "right", space: [2, 2] },
  addressee: { align: "left", space: [26, 22] },
  applicant: { align: "left", space: [2, 2] },
  title: { align: "center", space: [40, 34], size: 13, lineHeight: 1.4 },
  emphasis: { align: "left", space: [6, 10], size: 16, lineHeight: 1.2 },
  body: { align: "left", space: [0, 6], lineHeight: 1.7 },
  center: { align: "center", space: [18, 18] },
  heading: { align: "left", space: [8, 4] },
  note: { align: "left", space: [2, 6], size: 9 },
};

const formLooks: Readonly<Record<ParagraphRole, RoleLook>> = {
  ...letterLooks,
  formNumber: { align: "left", space: [0, 0], size: 9 },
  title: { align: "center", space: [0, 8], size: 13 },
  body: { align: "left", space: [0, 6], lineHeight: 1.3 },
  note: { align: "left", space: [0, 6], size: 8, lineHeight: 1.2 },
};

/** Space above the first line of the applicant, which stands apart from what is above. */
const applicantSpace = 10;

/** How a paragraph of a sheet is set. `spacing` makes the white space of a letter smaller, so that it fits its page. */
export function paragraphLook(
  role: ParagraphRole,
  sheet: FormSheet,
  { isFollowing, spacing }: { readonly isFollowing: boolean; readonly spacing: number },
): ParagraphLook {
  const { align, lineHeight = 1, size, space } = (sheet.isCover ? letterLooks : formLooks)[role];
  const above = role === "applicant" && !isFollowing ? applicantSpace : space[0];
  return {
    align,
    above: above * spacing,
    below: space[1] * spacing,
    size: size ?? (sheet.isCover ? textSizes.letter : textSizes.form),
    lineHeight: 1 + (lineHeight - 1) * spacing,
  };
}

/** What a paragraph is called where it has to be named. */
export const roleTitles: Readonly<Record<ParagraphRole, string>> = {
  formNumber: "様式番号",
  right: "文書番号・日付・担当",
  addressee: "宛先",
  applicant: "申請者",
  title: "標題",
  emphasis: "要点",
  body: "本文",
  center: "記",
  heading: "見出し",
  note: "注",
};

import type { MeetingParticipant } from "@juso/model";
import { dayAfter, officeDay, weekdayOf } from "../calendar-day.ts";
import type { RecordBook } from "../city-records.ts";

const consultationNames = [
  "見本市北地域包括支援センター",
  "見本市こども家庭センター",
  "見本市基幹相談支援センター",
  "見本市自立相談支援センター",
] as const;

/** Meetings of the year: 重層的支援会議 on the second and fourth Wednesdays, 支援会議 on the third Thursday, and those of other systems. */
export class MeetingCalendar {
  readonly #juso: { readonly id: string; readonly date: string }[] = [];
  readonly #shien: { readonly id: string; readonly date: string }[] = [];

  constructor(book: RecordBook) {
    for (let month = 0; month < 18; month += 1) {
      const first = dayAfter("2024-10-01", Math.round(month * 30.4375) + 2).slice(0, 8);
      for (const week of [2, 4]) this.#addJuso(book, nthWeekday(`${first}01`, 3, week), month * 2 + week);
      this.#addShien(book, nthWeekday(`${first}01`, 4, 3), month);
    }
    for (const date of ["2025-06-18", "2025-08-06", "2025-10-15", "2025-12-03", "2026-02-04"])
      this.#addJuso(book, officeDay(date), 0);
    this.#juso.sort((a, b) => a.date.localeCompare(b.date));
    addOtherMeetings(book);
  }

  /** The first 重層的支援会議 on or after the date. */
  jusoKaigiFrom(date: string): { readonly id: string; readonly date: string } {
    return first(this.#juso, date);
  }

  /** The first 支援会議 on or after the date. */
  shienKaigiFrom(date: string): { readonly id: string; readonly date: string } {
    return first(this.#shien, date);
  }

  #addJuso(book: RecordBook, date: string, turn: number): void {
    const id = book.nextId("MT");
    this.#juso.push({ id, date });
    book.add("meeting", {
      meetingId: id,
      meetingKind: "jusoKaigi",
      heldDate: date,
      // The contractor is the council; whoever recorded the meetings at short notice chose what it is instead of what it does.
      ...(turn === 0
        ? { hostKind: "socialWelfareCouncil" as const, hostName: "見本市社協" }
        : { hostKind: "multiAgencyOperator" as const }),
      meetingMode: turn % 3 === 1 ? "hybrid" : "inPerson",
      meetingSchedule: turn === 0 ? "adHoc" : "regular",
      meetingRoles: ["planAdequacy", "evaluation", ...(turn % 4 === 0 ? (["resources"] as const) : [])],
    });
    addParticipants(book, id, [
      ["municipality", "見本市地域共生推進課"],
      ["multiAgencyOperator", "見本市社会福祉協議会"],
      ["consultationOperator", consultationNames[turn % 4] as string],
      ["consultationOperator", consultationNames[(turn + 1) % 4] as string],
      ["outreachOperator", "見本市社会福祉協議会 アウトリーチ担当"],
      ["participationOperator", "見本はたらく応援センター"],
      ...(turn % 3 === 0 ? ([["nonWelfare", "見本市住宅課"]] as const) : []),
      ...(turn % 5 === 0 ? ([["communityOperator", "見本まちの居場所財団"]] as const) : []),
    ]);
  }

  #addShien(book: RecordBook, date: string, turn: number): void {
    const id = book.nextId("MT");
    this.#shien.push({ id, date });
    book.add("meeting", {
      meetingId: id,
      meetingKind: "shienKaigi",
      heldDate: date,
      hostKind: "municipality",
      meetingMode: "inPerson",
      meetingSchedule: "regular",
      meetingRoles: ["other"],
    });
    addParticipants(book, id, [
      ["municipality", "見本市地域共生推進課"],
      ["multiAgencyOperator", "見本市社会福祉協議会"],
      ["consultationOperator", consultationNames[turn % 4] as string],
      ["resident", "見本市民生委員児童委員協議会"],
      ...(turn % 2 === 0 ? ([["otherAgency", "サンプル県見本保健所"]] as const) : []),
    ]);
  }
}

function addOtherMeetings(book: RecordBook): void {
  const others = [
    ["careKobetsu", "2025-05-20", "ltcCenter", "見本市北地域包括支援センター"],
    ["careSuishin", "2025-07-22", "municipality", "見本市高齢福祉課"],
    ["jiritsuKyougikai", "2025-09-09", "disabilityConsultation", "見本市基幹相談支援センター"],
    ["shienChousei", "2025-10-28", "selfReliance", "見本市自立相談支援センター"],
    ["kyojuKyougikai", "2025-12-16", "municipality", "見本市住宅課"],
  ] as const;
  for (const [meetingKind, heldDate, hostKind, name] of others) {
    const id = book.nextId("MT");
    book.add("meeting", {
      meetingId: id,
      meetingKind,
      heldDate,
      hostKind,
      meetingMode: "inPerson",
      meetingSchedule: "regular",
      meetingRoles: ["resources"],
    });
    addParticipants(book, id, [
      ["municipality", "見本市地域共生推進課"],
      ["consultationOperator", name],
      ["otherAgency", "見本こころの診療所"],
    ]);
  }
}

function addParticipants(
  book: RecordBook,
  meetingId: string,
  list: readonly (readonly [kind: MeetingParticipant["participantKind"], name: string])[],
): void {
  for (const [participantKind, organisationName] of list) {
    book.add("meetingParticipant", {
      meetingParticipantId: book.nextId("MP"),
      meetingId,
      participantKind,
      organisationName,
    });
  }
}

function first(
  meetings: readonly { readonly id: string; readonly date: string }[],
  date: string,
): { readonly id: string; readonly date: string } {
  const found = meetings.find((meeting) => meeting.date >= date);
  if (!found) throw new RangeError(`no meeting on or after ${date}`);
  return found;
}

function nthWeekday(firstOfMonth: string, weekday: number, nth: number): string {
  const offset = (weekday - weekdayOf(firstOfMonth) + 7) % 7;
  return dayAfter(firstOfMonth, offset + 7 * (nth - 1));
}

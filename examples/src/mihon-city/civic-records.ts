import type { ComponentCode, DeliveryModeCode, LegalFormCode, LegalItemCode } from "@juso/model";
import type { RecordBook } from "../city-records.ts";
import type { YearVersion } from "./year-version.ts";

/** Code of the fictional city. Prefecture 99 does not exist. */
export const mihonCityCode = "992011";

/** The fiscal year that the example tells: 令和7年度. */
export const mihonFiscalYear = 2025;

const operators: readonly [id: string, name: string, mode: DeliveryModeCode, form: LegalFormCode, serial?: string][] = [
  ["OP-CITY", "見本市（福祉部地域共生推進課）", "direct", "municipality"],
  ["OP-CHILD", "見本市（こども部こども家庭課）", "direct", "municipality"],
  ["OP-SHAKYO", "社会福祉法人見本市社会福祉協議会", "contract", "socialWelfareCorporation", "000101"],
  ["OP-MIDORI", "社会福祉法人みほん緑風会", "contract", "socialWelfareCorporation", "000102"],
  ["OP-KAWABE", "社会福祉法人見本川辺福祉会", "contract", "socialWelfareCorporation", "000103"],
  ["OP-ASAHI", "社会福祉法人見本朝日会", "contract", "socialWelfareCorporation", "000104"],
  ["OP-TOMONI", "特定非営利活動法人みほんともに歩む会", "contract", "npo", "000105"],
  ["OP-KOSODATE", "特定非営利活動法人見本子育てひろば", "contract", "npo", "000106"],
  ["OP-HATARAKU", "一般社団法人見本はたらく応援センター", "contract", "generalIncorporatedAssociation", "000107"],
  ["OP-IBASHO", "一般財団法人見本まちの居場所財団", "indirectSubsidy", "generalIncorporatedFoundation", "000108"],
];

interface ComponentFacts {
  readonly code: ComponentCode;
  readonly item: LegalItemCode;
  readonly mode: DeliveryModeCode;
  readonly operatorIds: string[];
  readonly activity: string;
  /** As the change application has it, where that is another. */
  readonly changedActivity?: string;
  readonly target: string;
  readonly result: string;
}

const components: readonly ComponentFacts[] = [
  {
    code: "ccsLtc",
    item: "1i",
    mode: "contract",
    operatorIds: ["OP-MIDORI", "OP-KAWABE", "OP-ASAHI", "OP-SHAKYO"],
    activity: "市内3圏域の地域包括支援センターと福祉総合相談センターで、属性や世代を問わず相談を受け止めます。",
    target: "相談受付件数 150件、複合課題のつなぎ 20件",
    result: "全てのセンターで相談の対象を高齢者に限らない運用とし、世帯全体の課題を聞き取りました。",
  },
  {
    code: "ccsDisability",
    item: "1ro",
    mode: "contract",
    operatorIds: ["OP-TOMONI", "OP-SHAKYO"],
    activity:
      "基幹相談支援センターの機能強化と、住宅入居等支援を行います。\n夜間の連絡先は基幹相談支援センターが受け持ちます。",
    target: "困難事例への助言 40件",
    result: "相談支援事業所への助言を行い、学校・企業との情報交換の場を4回開きました。",
  },
  {
    code: "ccsChild",
    item: "1ha",
    mode: "direct",
    operatorIds: ["OP-CHILD", "OP-KOSODATE"],
    activity: "こども家庭センターを中心に、基本型・特定型の利用者支援を組み合わせて実施します。",
    target: "サポートプランの作成 60件",
    result: "妊娠期からの切れ目のない相談を行い、世帯の困りごとを関係機関と共有しました。",
  },
  {
    code: "ccsSelfReliance",
    item: "1ni",
    mode: "contract",
    operatorIds: ["OP-SHAKYO", "OP-HATARAKU"],
    activity: "自立相談支援機関に主任相談支援員・相談支援員・就労支援員を置き、包括的な相談に応じます。",
    target: "新規相談 120件、就労・増収 25件",
    result: "家計と就労の相談を一体で受け、住まいの確保と就労につなぎました。",
  },
  {
    code: "commPrevention",
    item: "3i",
    mode: "contract",
    operatorIds: ["OP-SHAKYO"],
    activity: "通いの場の立上げと継続を支援し、介護予防の担い手を育てます。",
    target: "通いの場 30か所",
    result: "体操と茶話会を組み合わせた通いの場を新たに2か所開きました。",
  },
  {
    code: "commLifeSupport",
    item: "3ro",
    mode: "contract",
    operatorIds: ["OP-SHAKYO"],
    activity: "第1層・第2層に生活支援コーディネーターを置き、協議体を運営します。活動の範囲は高齢者に限りません。",
    target: "協議体の開催 12回",
    result: "買い物と外出の支え合いを、子育て世帯や障害のある人も使える形に広げました。",
  },
  {
    code: "commActivityCenter",
    item: "3ha",
    mode: "contract",
    operatorIds: ["OP-TOMONI"],
    activity: "地域活動支援センター2か所の機能を強化し、創作と交流の機会をつくります。",
    target: "1日平均の利用者 18人",
    result: "地域の祭りへの出展を通じて、近隣の住民との交流が生まれました。",
  },
  {
    code: "commKosodate",
    item: "3ni",
    mode: "contract",
    operatorIds: ["OP-KOSODATE", "OP-CHILD"],
    activity: "一般型3か所と連携型1か所で、親子の交流と子育ての相談の場を開きます。",
    changedActivity:
      "一般型4か所（うち1か所は令和8年1月に新設）と連携型1か所で、親子の交流と子育ての相談の場を開きます。",
    target: "延べ利用 9,000人",
    result: "多世代交流の日を毎月設け、高齢者が遊びを教える会が定着しました。",
  },
  {
    code: "commPoor",
    item: "3other",
    mode: "indirectSubsidy",
    operatorIds: ["OP-IBASHO", "OP-SHAKYO"],
    activity: "住民の困りごとを把握し、誰もが参加できる居場所と支え合いの活動を支援します。",
    target: "居場所に継続して参加する人 120人",
    result: "3か所の居場所で、孤立しがちな人に住民が声を掛ける関係が育ちました。",
  },
  {
    code: "participation",
    item: "2",
    mode: "contract",
    operatorIds: ["OP-HATARAKU"],
    activity: "本人の希望に合わせて受入先を探し、活動のメニューをつくり、定着を支えます。",
    target: "マッチング 12件",
    result: "企業・農園・図書館などの受入先で、短い時間からの参加が始まりました。",
  },
  {
    code: "outreach",
    item: "4",
    mode: "contract",
    operatorIds: ["OP-SHAKYO"],
    activity: "支援が届いていない人のもとへ出向き、時間をかけて関係をつくります。",
    target: "継続して関わる人 20人",
    result: "手紙と訪問を重ね、半数を超える人と会話ができるようになりました。",
  },
  {
    code: "multiAgency",
    item: "5and6",
    mode: "contract",
    operatorIds: ["OP-SHAKYO"],
    activity: "複雑化・複合化した課題のある事例について、支援関係機関の役割を整理し、プランを作ります。",
    target: "プラン作成 40件",
    result: "重層的支援会議を毎月2回開き、役割分担の合意を得て終結した事例が増えました。",
  },
];

/** The municipality, its programme, the thirteen components and who carries them out. */
export function addCivicRecords(book: RecordBook, version: YearVersion): void {
  book.add("municipality", {
    municipalityCode: mihonCityCode,
    municipalityName: "見本市",
    municipalityKind: "city",
    prefectureName: "サンプル県",
    population: 80_000,
    populationDate: "2025-01-01",
    populationSource: "住民基本台帳",
    elderlyPopulation: 22_000,
    childPopulation: 13_000,
    hasWelfareOffice: true,
    programmeStartFiscalYear: 2023,
  });
  book.add("programme", {
    fiscalYear: mihonFiscalYear,
    municipalityCode: mihonCityCode,
    programmeKind: "juso",
    startDate: "2023-04-01",
    implementationPlanAdoptedDate: "2023-03-20",
    purpose:
      "属性を問わない相談支援、参加支援、地域づくりに向けた支援を一体で行い、制度の狭間にある困りごとに応えます。",
    integrationMeasures: "地域共生推進課が全体を調整し、各分野の相談機関が毎月の連絡会で事例と地域の課題を共有します。",
    expectedEffect:
      "相談のたらい回しがなくなり、役割分担のある支援が続き、地域に参加できる場が増えることを見込みます。",
    completionDueDate: "2026-03-31",
    completedDate: "2026-03-31",
    overallResult:
      "年度を通じて406件の相談を受け止め、複合した課題のある世帯には多機関協働のプランを作って役割を分けました。子育てひろばを駅前に1か所増やし、参加の場の空白だった地区を補いました。住民の困りごとの聞き取りは目標に届かず、翌年度は民生委員と合同で行います。",
  });
  for (const facts of components) {
    book.add("component", {
      componentCode: facts.code,
      fiscalYear: mihonFiscalYear,
      isImplemented: true,
      legalItem: facts.item,
      deliveryMode: facts.mode,
      operatorIds: facts.operatorIds,
      startDate: "2023-04-01",
      activityDescription: version === "filed" ? facts.activity : (facts.changedActivity ?? facts.activity),
      target: facts.target,
      resultDescription: facts.result,
    });
    if (facts.code !== "ccsSelfReliance") continue;
    book.add("component", {
      componentCode: "ccsTown",
      fiscalYear: mihonFiscalYear,
      isImplemented: false,
      notImplementedReason: "福祉事務所を設置する市であり、自立相談支援事業を実施しているためです。",
    });
  }
  for (const [operatorId, operatorName, deliveryMode, legalForm, serial] of operators) {
    const operator = { operatorId, operatorName, deliveryMode, legalForm };
    book.add("operator", serial ? { ...operator, corporateNumber: corporateNumber(`999905${serial}`) } : operator);
  }
}

/** A corporate number of a registry office that does not exist (9999), with the check digit of 法人番号省令2条. */
function corporateNumber(base: string): string {
  const sum = [...base].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);
  return `${9 - (sum % 9)}${base}`;
}

import type {
  AgeClassCode,
  AgencyKindCode,
  BackgroundFactorCode,
  ComponentCode,
  ConcernCode,
  ObservedChangeCode,
  PlaceKindCode,
} from "@juso/model";

/** What a kind of household lives through, in the words that its records use. No person stands behind any of them. */
export interface CaseTheme {
  readonly from: ComponentCode;
  readonly concerns: readonly ConcernCode[];
  readonly background: readonly BackgroundFactorCode[];
  readonly ages: readonly AgeClassCode[];
  readonly householdSize: number;
  readonly intention: string;
  readonly issues: string;
  readonly policy: string;
  readonly goals: readonly [long: string, thisPlan: string];
  readonly roles: readonly (readonly [kind: AgencyKindCode, name: string, task: string])[];
  readonly place: PlaceKindCode;
  readonly changes: readonly ObservedChangeCode[];
}

/** The themes that the year's cases take turns with. The first role of each is the lead agency. */
export const caseThemes: readonly CaseTheme[] = [
  {
    from: "ccsLtc",
    concerns: ["care", "withdrawalSchoolRefusal", "income"],
    background: ["socialIsolation", "mentalHealth", "familyRelations"],
    ages: ["50s", "60s"],
    householdSize: 2,
    intention: "親の介護が心配で、自分も少しずつ外に出られるようになりたい。",
    issues: "80代の親の介護と、長くひきこもりの状態にある50代の子の孤立が重なっている。",
    policy: "介護サービスで親の生活を支えながら、子には時間をかけて関係をつくり、負担の少ない参加の場を探す。",
    goals: ["親子がそれぞれの生活の見通しを持てる。", "訪問を受け入れ、支援者と玄関先で話せる。"],
    roles: [
      ["ltcCenter", "見本市北地域包括支援センター", "介護サービスの調整と親の見守り"],
      ["outreachOperator", "見本市社会福祉協議会 アウトリーチ担当", "子への訪問と手紙による関係づくり"],
      ["medicalInstitution", "見本こころの診療所", "受診の相談"],
    ],
    place: "gathering",
    changes: ["isolationRelieved", "medicalCareStarted"],
  },
  {
    from: "ccsChild",
    concerns: ["childRearing", "care", "family"],
    background: ["doubleCare", "mentalHealth"],
    ages: ["40s", "30s"],
    householdSize: 5,
    intention: "子育ても介護も投げ出したくないが、休める時間がほしい。",
    issues: "乳幼児の子育てと親の介護が同時に生じ、主な担い手が疲れ切っている。",
    policy: "介護と保育のサービスを組み合わせ、担い手が休める日を毎週確保する。",
    goals: ["家族の役割を分け合い、仕事を続けられる。", "週に1日、休める時間をつくる。"],
    roles: [
      ["childUse", "見本市こども家庭センター", "サポートプランの作成と子育ての相談"],
      ["ltcCenter", "見本市南地域包括支援センター", "親の介護サービスの調整"],
    ],
    place: "gathering",
    changes: ["mentalStability", "relationsImproved"],
  },
  {
    from: "ccsChild",
    concerns: ["family", "care", "withdrawalSchoolRefusal"],
    background: ["youngCarer", "schoolRefusal", "illness"],
    ages: ["under20"],
    householdSize: 3,
    intention: "家のことをしながらでも、学校の友だちと話したい。",
    issues: "病気の家族の世話を子が担い、登校できない日が続いている。",
    policy: "家事と看護の支援を家庭に入れ、学校と情報を共有して学びの場を用意する。",
    goals: ["子が自分の進路を考える時間を持てる。", "週に2日、学習支援の場に通える。"],
    roles: [
      ["childUse", "見本市こども家庭センター", "家庭の支援の調整"],
      ["school", "見本市立見本中学校", "学習の機会の確保と見守り"],
      ["participationOperator", "見本はたらく応援センター 参加支援担当", "学習の場とのマッチング"],
    ],
    place: "learning",
    changes: ["participationIncreased", "motivationImproved"],
  },
  {
    from: "ccsLtc",
    concerns: ["housing", "healthDisability", "community"],
    background: ["socialIsolation", "abilityIssue", "irregularLife"],
    ages: ["over70", "60s"],
    householdSize: 1,
    intention: "今の家で暮らし続けたい。片付けは自分のやり方でしたい。",
    issues: "物があふれて通路がふさがり、近隣との関係が途切れ、受診も止まっている。",
    policy: "本人の物への思いを尊重しながら片付けを進め、受診と見守りにつなぐ。",
    goals: ["安全に暮らせる住まいで、近所とあいさつができる。", "寝る場所と通路を確保する。"],
    roles: [
      ["ltcCenter", "見本市東地域包括支援センター", "生活全体の相談と受診の同行"],
      ["welfareCommissioner", "見本市東地区民生委員児童委員協議会", "見守りと声掛け"],
      ["npo", "みほん片付け応援隊", "片付けの手伝い"],
    ],
    place: "volunteering",
    changes: ["healthImproved", "relationsImproved"],
  },
  {
    from: "ccsSelfReliance",
    concerns: ["debt", "income", "taxUtilities"],
    background: ["debt", "householdBudget", "jobRetentionDifficulty"],
    ages: ["40s", "50s"],
    householdSize: 4,
    intention: "借金を整理して、子どもに心配を掛けずに暮らしたい。",
    issues: "複数の借入れと税の滞納があり、家計の状況を家族と共有できていない。",
    policy: "債務の整理を法律の専門家につなぎ、家計を見直しながら安定した仕事を探す。",
    goals: ["収入の範囲で暮らし、貯えを持てる。", "債務整理の手続を終える。"],
    roles: [
      ["selfReliance", "見本市自立相談支援センター", "家計の見直しと就労の支援"],
      ["municipality", "見本市収納課", "納付の相談"],
      ["other", "見本法律事務所", "債務整理の手続"],
    ],
    place: "work",
    changes: ["debtSettled", "householdBudgetImproved"],
  },
  {
    from: "ccsDisability",
    concerns: ["jobSearch", "healthDisability", "workTrouble"],
    background: ["disabilitySuspected", "jobRetentionDifficulty", "communicationDifficulty"],
    ages: ["20s", "30s"],
    householdSize: 3,
    intention: "自分に合う仕事を、短い時間から試してみたい。",
    issues: "職場での行き違いから離職を繰り返し、障害福祉サービスにも就労支援にもつながっていない。",
    policy: "得意なことを一緒に整理し、受入先の環境を整えながら短時間の就労体験を重ねる。",
    goals: ["合う職場で半年続けて働く。", "週に2回、就労体験に参加する。"],
    roles: [
      ["disabilityConsultation", "見本市基幹相談支援センター", "特性の整理と受診の相談"],
      ["participationOperator", "見本はたらく応援センター 参加支援担当", "受入先の開拓とマッチング"],
      ["publicEmploymentOffice", "見本公共職業安定所", "求人の情報提供"],
    ],
    place: "work",
    changes: ["jobSearchStarted", "motivationImproved"],
  },
  {
    from: "ccsChild",
    concerns: ["childRearing", "income", "housing"],
    background: ["singleParent", "poverty", "unstableHousing"],
    ages: ["20s", "30s"],
    householdSize: 2,
    intention: "子どもと安心して暮らせる住まいと、続けられる仕事がほしい。",
    issues: "離別後に住まいと収入が不安定になり、頼れる親族が近くにいない。",
    policy: "住まいの確保を急ぎ、保育と就労の支援を同時に進める。",
    goals: ["親子の生活が安定し、困ったときに相談できる。", "住まいを確保し、保育の利用を始める。"],
    roles: [
      ["childUse", "見本市こども家庭センター", "子育ての相談と保育の利用の調整"],
      ["selfReliance", "見本市自立相談支援センター", "住居確保給付金と就労の支援"],
      ["company", "見本住まい㈱", "入居の相談"],
    ],
    place: "housing",
    changes: ["housingSecured", "jobStarted"],
  },
  {
    from: "ccsSelfReliance",
    concerns: ["housing", "jobSearch", "income"],
    background: ["exOffender", "unstableHousing", "socialIsolation"],
    ages: ["40s", "50s", "60s"],
    householdSize: 1,
    intention: "住む所を決めて、人に迷惑を掛けずに働きたい。",
    issues: "住まいと身元を保証する人がなく、生活の基盤が整わない。",
    policy: "一時的な住まいを確保し、福祉サービスと就労の場につなぎ、地域で孤立しない関係をつくる。",
    goals: ["地域で住まいと仕事を続けられる。", "住民票のある住まいに移る。"],
    roles: [
      ["selfReliance", "見本市自立相談支援センター", "住まいと就労の支援"],
      ["welfareOffice", "見本市福祉事務所", "生活保護の相談"],
      ["participationOperator", "見本はたらく応援センター 参加支援担当", "居住支援法人との調整"],
    ],
    place: "housing",
    changes: ["housingSecured", "isolationRelieved"],
  },
  {
    from: "ccsDisability",
    concerns: ["care", "healthDisability", "family"],
    background: ["disabilityCertified", "familyRelations"],
    ages: ["30s", "40s"],
    householdSize: 3,
    intention: "親が元気なうちに、一人で暮らす練習をしたい。",
    issues: "親の病気により、障害のある子の世話と家事を担う人がいなくなりつつある。",
    policy: "短期入所とグループホームの体験を進め、親の療養と子の自立を並行して支える。",
    goals: ["親と離れても地域で暮らせる。", "月に2回、短期入所を利用する。"],
    roles: [
      ["disabilityConsultation", "相談支援事業所みほんの窓", "サービス等利用計画の調整"],
      ["ltcCenter", "見本市南地域包括支援センター", "親の療養と介護の相談"],
    ],
    place: "welfareService",
    changes: ["relationsImproved", "mentalStability"],
  },
  {
    from: "ccsLtc",
    concerns: ["family", "violenceAbuse", "income"],
    background: ["familyRelations", "poverty", "illness"],
    ages: ["60s", "over70"],
    householdSize: 3,
    intention: "家族と穏やかに話したい。お金のことは誰かに手伝ってほしい。",
    issues: "親の年金で家族が暮らし、金銭の管理をめぐる言い争いが続いている。",
    policy: "権利擁護の支援につなぎ、家族それぞれの収入と相談先を確保する。",
    goals: ["本人のお金が本人のために使われる。", "日常生活自立支援事業の利用を始める。"],
    roles: [
      ["ltcCenter", "見本市北地域包括支援センター", "権利擁護の相談"],
      ["socialWelfareCouncil", "見本市社会福祉協議会 権利擁護担当", "日常生活自立支援事業の利用の調整"],
      ["selfReliance", "見本市自立相談支援センター", "家族の就労の相談"],
    ],
    place: "gathering",
    changes: ["householdBudgetImproved", "relationsImproved"],
  },
];

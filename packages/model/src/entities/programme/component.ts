import type { ComponentCode, DeliveryModeCode, LegalItemCode } from "../../generated/codes.ts";

/**
 * 重層的支援体制整備事業を構成する事業。1つの事業の1年度分を1行に書く。
 *
 * @title 構成事業
 * @titleEn Component
 * @descriptionEn A component of the programme. One row is one component in one fiscal year.
 * @level p1
 * @order 30
 * @source 実施要綱 別紙3
 * @filledBy 市町村の重層担当（各事業の担当課が内容を書く）
 * @filledByEn The municipality's programme division (the division of each component writes its contents)
 * @filledWhen 交付申請の前。実施状況は実績報告の前に書く
 * @filledWhenEn Before the grant application; what was done before the performance report
 * @sets basic;grant
 * @newYear carried
 */
export interface Component {
  /**
   * この行がどの事業についてのものか。実施しない事業も、理由を書いて行にする。
   *
   * @title 構成事業
   * @titleEn Component
   * @descriptionEn Which component the row is about. One that is not implemented has a row too, with the reason.
   * @codeList component
   * @key
   * @example ccsLtc
   * @newYear keep
   * @level p2
   */
  componentCode: ComponentCode;
  /**
   * 事業を実施する年度。西暦で書く（令和7年度は2025）。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @descriptionEn The fiscal year in the Western calendar (Reiwa 7 is 2025).
   * @TJS-type integer
   * @key
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2025
   * @newYear next
   * @level p2
   */
  fiscalYear: number;
  /**
   * この年度に実施するなら「はい」。年度の途中から始めるときも「はい」。
   *
   * @title 実施の有無
   * @titleEn Is implemented
   * @descriptionEn True if it runs in this fiscal year, also if it begins during the year.
   * @example true
   * @newYear keep
   * @level p2
   */
  isImplemented: boolean;
  /**
   * 実施しない事業についてだけ書く。
   *
   * @title 実施しない理由
   * @titleEn Reason for not implementing
   * @descriptionEn Only for a component that is not implemented.
   * @maxLength 500
   * @example 福祉事務所を設置しており、自立相談支援事業として実施しているため。
   * @newYear keep
   */
  notImplementedReason?: string;
  /**
   * 社会福祉法106条の4第2項の号。構成事業ごとに決まっている。
   *
   * @title 法の号
   * @titleEn Item of the Act
   * @descriptionEn The item of Article 106-4(2) of the Social Welfare Act; each component has its own.
   * @codeList legal-item
   * @example 1i
   * @source 社会福祉法106条の4第2項
   * @newYear keep
   * @level p2
   */
  legalItem?: LegalItemCode;
  /**
   * 直営と委託の両方があるときは、主なもの。
   *
   * @title 実施方法
   * @titleEn Mode of delivery
   * @descriptionEn The main one if the component is run in several ways.
   * @codeList delivery-mode
   * @example contract
   * @source 実施要綱 別添2
   * @newYear keep
   * @level p2
   */
  deliveryMode?: DeliveryModeCode;
  /**
   * 事業を行う者すべて。直営のときは市町村の実施者IDを書く。
   *
   * @title 実施者ID
   * @titleEn Operator ids
   * @descriptionEn All that run it. If run directly, the operator id of the municipality.
   * @references operator.operatorId
   * @example OP-001;OP-002
   * @newYear keep
   */
  operatorIds?: string[];
  /**
   * この事業を重層的支援体制整備事業として始めた日。
   *
   * @title 開始日
   * @titleEn Start date
   * @descriptionEn Day on which it began as a component of this programme.
   * @format date
   * @example 2023-04-01
   * @newYear keep
   * @level p2
   */
  startDate?: string;
  /**
   * この年度に何をするか。事業計画書に記載する。
   *
   * @title 事業内容
   * @titleEn What is done
   * @descriptionEn What is to be done this year. Printed in the plan of the programme.
   * @maxLength 2000
   * @example 市内3圏域のセンターで、属性を問わず相談を受け止める。
   * @newYear keep
   */
  activityDescription?: string;
  /**
   * この年度に目指す数。件数や人数など、年度末に確かめられるもの。
   *
   * @title 数値目標
   * @titleEn Target
   * @descriptionEn The figure aimed at this year, such as cases or persons, that can be checked at its end.
   * @maxLength 1000
   * @example 相談受付件数 150件
   * @newYear keep
   */
  target?: string;
  /**
   * この年度に何をしたか。事業実績報告書に記載し、交付申請の段階では空欄。
   *
   * @title 実施状況
   * @titleEn What was done
   * @descriptionEn What was done this year. Printed in the performance report; blank at the application.
   * @maxLength 2000
   * @example 相談受付件数 156件
   * @newYear blank
   */
  resultDescription?: string;
}

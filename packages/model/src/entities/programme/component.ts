import type { ComponentCode, DeliveryModeCode, LegalItemCode } from "../../generated/codes.ts";

/**
 * 重層的支援体制整備事業を構成する事業。
 *
 * @title 構成事業
 * @titleEn Component
 * @level p1
 * @order 30
 * @source 実施要綱 別紙3
 * @sets basic;grant
 * @newYear carried
 */
export interface Component {
  /**
   * @title 構成事業
   * @titleEn Component
   * @codeList component
   * @key
   * @newYear keep
   */
  componentCode: ComponentCode;
  /**
   * @title 年度
   * @titleEn Fiscal year
   * @TJS-type integer
   * @key
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @newYear next
   */
  fiscalYear: number;
  /**
   * @title 実施の有無
   * @titleEn Is implemented
   * @newYear keep
   */
  isImplemented: boolean;
  /**
   * @title 実施しない理由
   * @titleEn Reason for not implementing
   * @maxLength 500
   * @newYear keep
   */
  notImplementedReason?: string;
  /**
   * 社会福祉法106条の4第2項の号。
   *
   * @title 法の号
   * @titleEn Item of the Act
   * @codeList legal-item
   * @newYear keep
   */
  legalItem?: LegalItemCode;
  /**
   * @title 実施方法
   * @titleEn Mode of delivery
   * @codeList delivery-mode
   * @newYear keep
   */
  deliveryMode?: DeliveryModeCode;
  /**
   * @title 実施者ID
   * @titleEn Operator ids
   * @references operator.operatorId
   * @example OP-001;OP-002
   * @newYear keep
   */
  operatorIds?: string[];
  /**
   * @title 開始日
   * @titleEn Start date
   * @format date
   * @newYear keep
   */
  startDate?: string;
  /**
   * 事業計画書に記載する。
   *
   * @title 事業内容
   * @titleEn What is done
   * @maxLength 2000
   * @example 市内3圏域のセンターで、属性を問わず相談を受け止める。
   * @newYear keep
   */
  activityDescription?: string;
  /**
   * @title 数値目標
   * @titleEn Target
   * @maxLength 1000
   * @example 相談受付件数 150件
   * @newYear keep
   */
  target?: string;
  /**
   * 事業実績報告書に記載する。
   *
   * @title 実施状況
   * @titleEn What was done
   * @maxLength 2000
   * @example 相談受付件数 156件
   * @newYear blank
   */
  resultDescription?: string;
}

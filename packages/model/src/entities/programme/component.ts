import type { ComponentCode, DeliveryModeCode, LegalItemCode } from "../../generated/codes.ts";

/**
 * 重層的支援体制整備事業を構成する事業。
 *
 * @title 構成事業
 * @titleEn Component
 * @level p1
 * @order 30
 * @source 実施要綱 別紙3
 */
export interface Component {
  /**
   * @title 構成事業
   * @titleEn Component
   * @codeList component
   * @key
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
   */
  fiscalYear: number;
  /**
   * @title 実施の有無
   * @titleEn Is implemented
   */
  isImplemented: boolean;
  /**
   * @title 実施しない理由
   * @titleEn Reason for not implementing
   * @maxLength 500
   */
  notImplementedReason?: string;
  /**
   * 社会福祉法106条の4第2項の号。
   *
   * @title 法の号
   * @titleEn Item of the Act
   * @codeList legal-item
   */
  legalItem?: LegalItemCode;
  /**
   * @title 実施方法
   * @titleEn Mode of delivery
   * @codeList delivery-mode
   */
  deliveryMode?: DeliveryModeCode;
  /**
   * @title 実施者ID
   * @titleEn Operator ids
   * @references operator.operatorId
   */
  operatorIds?: string[];
  /**
   * @title 開始日
   * @titleEn Start date
   * @format date
   */
  startDate?: string;
  /**
   * 事業計画書に記載する。
   *
   * @title 事業内容
   * @titleEn What is done
   * @maxLength 2000
   */
  activityDescription?: string;
  /**
   * @title 数値目標
   * @titleEn Target
   * @maxLength 1000
   */
  target?: string;
  /**
   * 事業実績報告書に記載する。
   *
   * @title 実施状況
   * @titleEn What was done
   * @maxLength 2000
   */
  resultDescription?: string;
}

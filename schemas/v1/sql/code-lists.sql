-- Generated from schemas/v1/code-lists by `npm run generate`. Do not edit.

INSERT INTO "code_municipalityKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('city', '市', 'City', 'official', '実施要綱 別紙1・2', '0.1.0', NULL, NULL),
  ('designatedCity', '指定都市', 'Designated city', 'official', '実施要綱 別紙1・2', '0.1.0', NULL, NULL),
  ('coreCity', '中核市', 'Core city', 'official', '実施要綱 別紙1・2', '0.1.0', NULL, NULL),
  ('specialWard', '特別区', 'Special ward', 'official', '実施要綱 別紙1・2', '0.1.0', NULL, NULL),
  ('town', '町', 'Town', 'official', '実施要綱 別紙1・2', '0.1.0', NULL, NULL),
  ('village', '村', 'Village', 'official', '実施要綱 別紙1・2', '0.1.0', NULL, NULL),
  ('wideAreaUnion', '広域連合', 'Wide-area union', 'official', '実施要綱 別紙1・2', '0.1.0', NULL, NULL),
  ('partialAffairsAssociation', '一部事務組合', 'Partial-affairs association', 'official', '実施要綱 別紙1・2', '0.1.0', NULL, NULL);

INSERT INTO "code_programmeKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('juso', '重層的支援体制整備事業', 'Multi-layered support system programme', 'official', '令和8年主管課長会議資料', '0.1.0', NULL, NULL),
  ('jusoPreparation', '移行準備事業', 'Preparation for the programme', 'corroborated', '令和8年主管課長会議資料', '0.1.0', NULL, NULL),
  ('gojoModel', '互助機能強化モデル事業', 'Mutual-aid model programme', 'corroborated', '令和8年主管課長会議資料', '0.1.0', NULL, NULL),
  ('shuyakuModel', '機能集約化アプローチによるモデル事業', 'Function-consolidation model programme', 'corroborated', '令和8年主管課長会議資料', '0.1.0', NULL, NULL),
  ('smallJoint', '小規模市町村地域支援連携協働体制整備事業（仮称）', 'Joint programme for small municipalities (provisional)', 'corroborated', '令和8年主管課長会議資料', '0.1.0', NULL, NULL);

INSERT INTO "code_component" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('ccsLtc', '地域包括支援センターの運営', 'Community general support centre', 'official', '実施要綱 別紙3', '0.1.0', NULL, NULL),
  ('ccsDisability', '障害者相談支援事業', 'Consultation support for persons with disabilities', 'official', '実施要綱 別紙3', '0.1.0', NULL, NULL),
  ('ccsChild', '利用者支援事業', 'User support for families with children', 'official', '実施要綱 別紙3', '0.1.0', NULL, NULL),
  ('ccsSelfReliance', '自立相談支援事業', 'Self-reliance consultation support', 'official', '実施要綱 別紙3', '0.1.0', NULL, NULL),
  ('ccsTown', '福祉事務所未設置町村による相談事業', 'Consultation by towns without a welfare office', 'official', '実施要綱 別紙3', '0.1.0', NULL, NULL),
  ('commPrevention', '地域介護予防活動支援事業', 'Support of community care-prevention activities', 'official', '実施要綱 別紙3', '0.1.0', NULL, NULL),
  ('commLifeSupport', '生活支援体制整備事業', 'Life-support system development', 'official', '実施要綱 別紙3', '0.1.0', NULL, NULL),
  ('commActivityCenter', '地域活動支援センター事業', 'Community activity support centre', 'official', '実施要綱 別紙3', '0.1.0', NULL, NULL),
  ('commKosodate', '地域子育て支援拠点事業', 'Community child-rearing support centre', 'official', '実施要綱 別紙3', '0.1.0', NULL, NULL),
  ('commPoor', '生活困窮者支援等のための地域づくり事業', 'Community building for people in need', 'official', '実施要綱 別紙3', '0.1.0', NULL, NULL),
  ('participation', '参加支援事業', 'Participation support', 'official', '実施要綱 別紙3', '0.1.0', NULL, NULL),
  ('outreach', 'アウトリーチ等を通じた継続的支援事業', 'Continuous support through outreach', 'official', '実施要綱 別紙3', '0.1.0', NULL, NULL),
  ('multiAgency', '多機関協働事業', 'Multi-agency collaboration', 'official', '実施要綱 別紙3', '0.1.0', NULL, NULL);

INSERT INTO "code_legalItem" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('1i', '1号イ', 'Item 1 (i)', 'official', '社会福祉法106条の4第2項', '0.1.0', NULL, NULL),
  ('1ro', '1号ロ', 'Item 1 (ro)', 'official', '社会福祉法106条の4第2項', '0.1.0', NULL, NULL),
  ('1ha', '1号ハ', 'Item 1 (ha)', 'official', '社会福祉法106条の4第2項', '0.1.0', NULL, NULL),
  ('1ni', '1号ニ', 'Item 1 (ni)', 'official', '社会福祉法106条の4第2項', '0.1.0', NULL, NULL),
  ('1other', '1号柱書', 'Item 1 (others)', 'official', '社会福祉法106条の4第2項', '0.1.0', NULL, NULL),
  ('2', '2号', 'Item 2', 'official', '社会福祉法106条の4第2項', '0.1.0', NULL, NULL),
  ('3i', '3号イ', 'Item 3 (i)', 'official', '社会福祉法106条の4第2項', '0.1.0', NULL, NULL),
  ('3ro', '3号ロ', 'Item 3 (ro)', 'official', '社会福祉法106条の4第2項', '0.1.0', NULL, NULL),
  ('3ha', '3号ハ', 'Item 3 (ha)', 'official', '社会福祉法106条の4第2項', '0.1.0', NULL, NULL),
  ('3ni', '3号ニ', 'Item 3 (ni)', 'official', '社会福祉法106条の4第2項', '0.1.0', NULL, NULL),
  ('3other', '3号柱書', 'Item 3 (others)', 'official', '社会福祉法106条の4第2項', '0.1.0', NULL, NULL),
  ('4', '4号', 'Item 4', 'official', '社会福祉法106条の4第2項', '0.1.0', NULL, NULL),
  ('5and6', '5号・6号', 'Items 5 and 6', 'official', '社会福祉法106条の4第2項', '0.1.0', NULL, NULL);

INSERT INTO "code_deliveryMode" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('direct', '直営', 'Direct', 'official', '実施要綱 別添2', '0.1.0', NULL, NULL),
  ('contract', '委託', 'Contract', 'official', '実施要綱 別添2', '0.1.0', NULL, NULL),
  ('indirectSubsidy', '間接補助', 'Indirect subsidy', 'official', '実施要綱 別添2', '0.1.0', NULL, NULL);

INSERT INTO "code_legalForm" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('municipality', '市町村', 'Municipality', 'corroborated', '実施要綱 別記', '0.1.0', NULL, NULL),
  ('socialWelfareCorporation', '社会福祉法人', 'Social welfare corporation', 'corroborated', '実施要綱 別記', '0.1.0', NULL, NULL),
  ('generalIncorporatedAssociation', '一般社団法人', 'General incorporated association', 'corroborated', '実施要綱 別記', '0.1.0', NULL, NULL),
  ('generalIncorporatedFoundation', '一般財団法人', 'General incorporated foundation', 'corroborated', '実施要綱 別記', '0.1.0', NULL, NULL),
  ('npo', '特定非営利活動法人', 'Specified non-profit corporation', 'corroborated', '実施要綱 別記', '0.1.0', NULL, NULL),
  ('medicalCorporation', '医療法人', 'Medical corporation', 'corroborated', '実施要綱 別記', '0.1.0', NULL, NULL),
  ('company', '株式会社等', 'Company', 'corroborated', '実施要綱 別記', '0.1.0', NULL, NULL),
  ('other', 'その他', 'Other', 'corroborated', '実施要綱 別記', '0.1.0', NULL, NULL);

INSERT INTO "code_siteKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('ltcCenter', '地域包括支援センター', 'Community general support centre', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('disabilityConsultation', '障害者相談支援事業所', 'Disability consultation office', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('disabilityCoreCenter', '基幹相談支援センター', 'Core consultation support centre', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('childUseBasic', '利用者支援事業（基本型）', 'User support (basic)', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('childUseSpecific', '利用者支援事業（特定型）', 'User support (specific)', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('childFamilyCenter', 'こども家庭センター', 'Children and families centre', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('selfRelianceOffice', '自立相談支援機関', 'Self-reliance consultation agency', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('townOffice', '福祉事務所未設置町村の相談窓口', 'Consultation desk of a town without a welfare office', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('generalConsultation', '総合相談窓口', 'General consultation desk', 'proposed', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('activityCenter', '地域活動支援センター', 'Community activity support centre', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('kosodateGeneral', '地域子育て支援拠点（一般型）', 'Child-rearing support centre (general)', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('kosodateLinked', '地域子育て支援拠点（連携型）', 'Child-rearing support centre (linked)', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('kosodateSmallDesignated', '地域子育て支援拠点（小規模型指定施設）', 'Child-rearing support centre (small, designated)', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('communityPlace', '居場所・通いの場', 'Community place', 'proposed', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('multiAgencyOffice', '多機関協働事業の事務所', 'Multi-agency collaboration office', 'proposed', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL);

INSERT INTO "code_consultationSiteKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('basic', '基本型', 'Basic', 'official', '実施要綱 別添3 3(3)', '0.1.0', NULL, NULL),
  ('integrated', '統合型', 'Integrated', 'official', '実施要綱 別添3 3(3)', '0.1.0', NULL, NULL),
  ('community', '地域型', 'Community', 'official', '実施要綱 別添3 3(3)', '0.1.0', NULL, NULL);

INSERT INTO "code_attributeScope" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('allAttributes', '属性を問わない', 'All attributes', 'proposed', '令和8年主管課長会議資料 関連事項1', '0.1.0', NULL, NULL),
  ('elderlyOnly', '高齢者に限る', 'The elderly only', 'proposed', '令和8年主管課長会議資料 関連事項1', '0.1.0', NULL, NULL),
  ('disabilityOnly', '障害者に限る', 'Persons with disabilities only', 'proposed', '令和8年主管課長会議資料 関連事項1', '0.1.0', NULL, NULL),
  ('childOnly', '子ども・子育て家庭に限る', 'Children and families only', 'proposed', '令和8年主管課長会議資料 関連事項1', '0.1.0', NULL, NULL),
  ('povertyOnly', '生活困窮者に限る', 'People in need only', 'proposed', '令和8年主管課長会議資料 関連事項1', '0.1.0', NULL, NULL),
  ('otherRestricted', 'その他の限定', 'Otherwise restricted', 'proposed', '令和8年主管課長会議資料 関連事項1', '0.1.0', NULL, NULL);

INSERT INTO "code_centerSizeClass" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('smallA', '小規模A', 'Small A', 'official', '実施要綱 別記1の3 別添4', '0.1.0', NULL, NULL),
  ('smallB', '小規模B', 'Small B', 'official', '実施要綱 別記1の3 別添4', '0.1.0', NULL, NULL),
  ('smallC', '小規模C', 'Small C', 'official', '実施要綱 別記1の3 別添4', '0.1.0', NULL, NULL),
  ('medium', '中規模', 'Medium', 'official', '実施要綱 別記1の3 別添4', '0.1.0', NULL, NULL),
  ('large', '大規模', 'Large', 'official', '実施要綱 別記1の3 別添4', '0.1.0', NULL, NULL);

INSERT INTO "code_employment" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('fullTime', '常勤', 'Full-time', 'official', '実施要綱 別記', '0.1.0', NULL, NULL),
  ('partTime', '非常勤', 'Part-time', 'official', '実施要綱 別記', '0.1.0', NULL, NULL);

INSERT INTO "code_qualification" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('publicHealthNurse', '保健師', 'Public health nurse', 'corroborated', '実施要綱 別記1の1・別記1の3', '0.1.0', NULL, NULL),
  ('certifiedSocialWorker', '社会福祉士', 'Certified social worker', 'corroborated', '実施要綱 別記1の1・別記1の3', '0.1.0', NULL, NULL),
  ('chiefCareManager', '主任介護支援専門員', 'Chief care manager', 'corroborated', '実施要綱 別記1の1・別記1の3', '0.1.0', NULL, NULL),
  ('careManager', '介護支援専門員', 'Care manager', 'corroborated', '実施要綱 別記1の1・別記1の3', '0.1.0', NULL, NULL),
  ('psychiatricSocialWorker', '精神保健福祉士', 'Psychiatric social worker', 'corroborated', '実施要綱 別記1の1・別記1の3', '0.1.0', NULL, NULL),
  ('consultationSupportSpecialist', '相談支援専門員', 'Consultation support specialist', 'corroborated', '実施要綱 別記1の1・別記1の3', '0.1.0', NULL, NULL),
  ('chiefConsultationSupportSpecialist', '主任相談支援専門員', 'Chief consultation support specialist', 'corroborated', '実施要綱 別記1の1・別記1の3', '0.1.0', NULL, NULL),
  ('midwife', '助産師', 'Midwife', 'corroborated', '実施要綱 別記1の1・別記1の3', '0.1.0', NULL, NULL),
  ('nurse', '看護師', 'Nurse', 'corroborated', '実施要綱 別記1の1・別記1の3', '0.1.0', NULL, NULL),
  ('licensedPsychologist', '公認心理師', 'Licensed psychologist', 'corroborated', '実施要綱 別記1の1・別記1の3', '0.1.0', NULL, NULL),
  ('nurseryTeacher', '保育士', 'Nursery teacher', 'corroborated', '実施要綱 別記1の1・別記1の3', '0.1.0', NULL, NULL),
  ('childSupportWorker', '子育て支援員', 'Child-rearing support worker', 'corroborated', '実施要綱 別記1の1・別記1の3', '0.1.0', NULL, NULL),
  ('socialWelfareSecretary', '社会福祉主事', 'Social welfare secretary', 'corroborated', '実施要綱 別記1の1・別記1の3', '0.1.0', NULL, NULL),
  ('childFamilySocialWorker', 'こども家庭ソーシャルワーカー', 'Child and family social worker', 'corroborated', '実施要綱 別記1の1・別記1の3', '0.1.0', NULL, NULL),
  ('other', 'その他', 'Other', 'corroborated', '実施要綱 別記1の1・別記1の3', '0.1.0', NULL, NULL);

INSERT INTO "code_staffRole" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('centerHead', 'センター長', 'Head of the centre', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('centerSupervisor', '統括支援員', 'Supervisor of the centre', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('childFamilySupporter', '子ども家庭支援員', 'Child and family supporter', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('psychologySupporter', '心理担当支援員', 'Psychology supporter', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('abuseResponseSpecialist', '虐待対応専門員', 'Abuse response specialist', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('maternalHealthStaff', '母子保健担当職員（保健師等）', 'Maternal health staff', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('ltcStaff', '地域包括支援センター職員', 'Staff of the general support centre', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('disabilityConsultant', '障害者相談支援の相談員', 'Disability consultant', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('childUseStaff', '利用者支援専門員', 'User support specialist', 'proposed', '実施要綱 別記1・別記2', '0.1.0', NULL, 'この職名は実施要綱に見当たらない。'),
  ('chiefConsultant', '主任相談支援員', 'Chief consultant', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('consultant', '相談支援員', 'Consultant', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('employmentSupporter', '就労支援員', 'Employment supporter', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('townConsultant', '福祉事務所未設置町村の相談員', 'Consultant of a town without a welfare office', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('lifeSupportCoordinator', '生活支援コーディネーター', 'Life-support coordinator', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('activityCenterStaff', '地域活動支援センター職員', 'Staff of the activity support centre', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('kosodateStaff', '地域子育て支援拠点の職員', 'Staff of the child-rearing support centre', 'official', '実施要綱 別記1・別記2', '0.1.0', NULL, NULL),
  ('communityWorker', '地域づくり担当職員', 'Community worker', 'proposed', '実施要綱 別記1・別記2', '0.1.0', NULL, 'この職名は実施要綱に見当たらない。'),
  ('multiAgencyCoordinator', '多機関協働事業の担当者', 'Multi-agency coordinator', 'proposed', '実施要綱 別記1・別記2', '0.1.0', NULL, 'この職名は実施要綱に見当たらない。'),
  ('outreachWorker', 'アウトリーチの担当者', 'Outreach worker', 'proposed', '実施要綱 別記1・別記2', '0.1.0', NULL, 'この職名は実施要綱に見当たらない。'),
  ('participationSupporter', '参加支援の担当者', 'Participation supporter', 'proposed', '実施要綱 別記1・別記2', '0.1.0', NULL, 'この職名は実施要綱に見当たらない。');

INSERT INTO "code_ageClass" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('under20', '10代以下', 'Under 20', 'proposed', '令和5年版厚生労働白書の表章', '0.1.0', NULL, NULL),
  ('20s', '20代', '20s', 'proposed', '令和5年版厚生労働白書の表章', '0.1.0', NULL, NULL),
  ('30s', '30代', '30s', 'proposed', '令和5年版厚生労働白書の表章', '0.1.0', NULL, NULL),
  ('40s', '40代', '40s', 'proposed', '令和5年版厚生労働白書の表章', '0.1.0', NULL, NULL),
  ('50s', '50代', '50s', 'proposed', '令和5年版厚生労働白書の表章', '0.1.0', NULL, NULL),
  ('60s', '60代', '60s', 'proposed', '令和5年版厚生労働白書の表章', '0.1.0', NULL, NULL),
  ('over70', '70代以上', '70 and over', 'proposed', '令和5年版厚生労働白書の表章', '0.1.0', NULL, NULL),
  ('unknown', '不明', 'Unknown', 'proposed', '令和5年版厚生労働白書の表章', '0.1.0', NULL, NULL);

INSERT INTO "code_sex" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('male', '男性', 'Male', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('female', '女性', 'Female', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('other', 'その他', 'Other', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('unknown', '不明', 'Unknown', 'proposed', '重層データ標準', '0.1.0', NULL, NULL);

INSERT INTO "code_backgroundFactor" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('illness', '病気', 'Illness', 'corroborated', '令和5年版厚生労働白書（自立相談支援の統計）', '0.1.0', NULL, NULL),
  ('injury', 'けが', 'Injury', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('disabilityCertified', '障害（手帳有）', 'Disability (certified)', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('disabilitySuspected', '障害（疑い）', 'Disability (suspected)', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('suicidal', '自死企図', 'Suicide attempt', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('mentalHealth', 'その他メンタルヘルスの課題', 'Other mental health issue', 'corroborated', '令和5年版厚生労働白書（自立相談支援の統計）', '0.1.0', NULL, NULL),
  ('unstableHousing', '住まい不安定', 'Unstable housing', 'corroborated', '令和5年版厚生労働白書（自立相談支援の統計）', '0.1.0', NULL, NULL),
  ('homeless', 'ホームレス', 'Homeless', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('poverty', '経済的困窮', 'Economic hardship', 'corroborated', '令和5年版厚生労働白書（自立相談支援の統計）', '0.1.0', NULL, NULL),
  ('debt', '（多重・過重）債務', 'Debt', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('householdBudget', '家計管理の課題', 'Household budgeting', 'corroborated', '令和5年版厚生労働白書（自立相談支援の統計）', '0.1.0', NULL, NULL),
  ('jobSeekingDifficulty', '就職活動困難', 'Difficulty finding work', 'corroborated', '令和5年版厚生労働白書（自立相談支援の統計）', '0.1.0', NULL, NULL),
  ('jobRetentionDifficulty', '就職定着困難', 'Difficulty keeping work', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('irregularLife', '生活習慣の乱れ', 'Irregular life', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('socialIsolation', '社会的孤立', 'Social isolation', 'corroborated', '衆議院東日本大震災復興特別委員会 令和2年5月19日', '0.1.0', NULL, NULL),
  ('familyRelations', '家族関係・家族の問題', 'Family relations', 'corroborated', '令和5年版厚生労働白書（自立相談支援の統計）', '0.1.0', NULL, NULL),
  ('schoolRefusal', '不登校', 'School refusal', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('delinquency', '非行', 'Delinquency', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('earlyLeaver', '中卒・高校中退', 'Left school early', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('singleParent', 'ひとり親', 'Single parent', 'corroborated', '令和5年版厚生労働白書（自立相談支援の統計）', '0.1.0', NULL, NULL),
  ('violenceAbuse', 'DV・虐待', 'Violence or abuse', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('foreignNationality', '外国籍', 'Foreign nationality', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('exOffender', '刑余者', 'Ex-offender', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('communicationDifficulty', 'コミュニケーションが苦手', 'Difficulty communicating', 'corroborated', '令和5年版厚生労働白書（自立相談支援の統計）', '0.1.0', NULL, NULL),
  ('abilityIssue', '本人の能力の課題', 'Ability issue', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('disasterVictim', '被災', 'Disaster victim', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('youngCarer', 'ヤングケアラー', 'Young carer', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('doubleCare', 'ダブルケア', 'Double care', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('other', 'その他', 'Other', 'corroborated', '令和5年版厚生労働白書（自立相談支援の統計）', '0.1.0', NULL, NULL);

INSERT INTO "code_consultationRoute" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('personVisit', '本人（来所）', 'The person, in person', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('personContact', '本人（電話・メール）', 'The person, by phone or mail', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('familyVisit', '家族・知人（来所）', 'Family or acquaintance, in person', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('familyContact', '家族・知人（電話・メール）', 'Family or acquaintance, by phone or mail', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('outreach', 'アウトリーチ', 'Outreach', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('agencyReferral', '関係機関・関係者からの紹介', 'Referral by an agency', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('other', 'その他', 'Other', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_concern" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('healthDisability', '病気や健康、障害のこと', 'Health and disability', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('housing', '住まいについて', 'Housing', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('income', '収入・生活費のこと', 'Income and living costs', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('rentLoan', '家賃やローンの支払いのこと', 'Rent and loans', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('taxUtilities', '税金や公共料金等の支払いについて', 'Taxes and utilities', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('debt', '債務について', 'Debt', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('jobSearch', '仕事探し、就職について', 'Finding work', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('workTrouble', '仕事上の不安やトラブル', 'Trouble at work', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('community', '地域との関係について', 'Relations with the community', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('family', '家族との関係について', 'Relations with the family', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('childRearing', '子育てのこと', 'Child rearing', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('care', '介護のこと', 'Care', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('withdrawalSchoolRefusal', 'ひきこもり・不登校', 'Withdrawal and school refusal', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('violenceAbuse', 'DV・虐待', 'Violence and abuse', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('food', '食べるものがない', 'Nothing to eat', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL),
  ('other', 'その他', 'Other', 'corroborated', '相談受付・申込票', '0.1.0', NULL, NULL);

INSERT INTO "code_triage" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('informationOnly', '情報提供のみ', 'Information only', 'official', '実施要綱 別添3・別記1の4', '0.1.0', NULL, NULL),
  ('ownSupport', '自機関で対応', 'Supported by the receiver', 'official', '実施要綱 別添3・別記1の4', '0.1.0', NULL, NULL),
  ('referToAgency', '他機関へつなぐ', 'Referred to another agency', 'official', '実施要綱 別添3・別記1の4', '0.1.0', NULL, NULL),
  ('referToMultiAgency', '多機関協働へつなぐ', 'Referred to multi-agency collaboration', 'official', '実施要綱 別添3・別記1の4', '0.1.0', NULL, NULL),
  ('noConsent', '本人同意がなく支援会議で共有', 'No consent; shared in the statutory meeting', 'proposed', '実施要綱 別添3・別記1の4', '0.1.0', NULL, NULL);

INSERT INTO "code_agencyKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('municipality', '市町村', 'Municipality', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('prefecture', '都道府県', 'Prefecture', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('multiAgencyOperator', '多機関協働事業者', 'Multi-agency operator', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('outreachOperator', 'アウトリーチ等事業者', 'Outreach operator', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('participationOperator', '参加支援事業者', 'Participation support operator', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('ltcCenter', '地域包括支援センター', 'Community general support centre', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('disabilityConsultation', '障害者相談支援事業者', 'Disability consultation operator', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('childUse', '利用者支援事業者（こども家庭センター等）', 'User support operator', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('selfReliance', '自立相談支援機関', 'Self-reliance consultation agency', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('communityOperator', '地域づくり事業者', 'Community building operator', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('welfareOffice', '福祉事務所', 'Welfare office', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('socialWelfareCouncil', '社会福祉協議会', 'Council of social welfare', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('publicEmploymentOffice', '公共職業安定所', 'Public employment office', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('medicalInstitution', '医療機関', 'Medical institution', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('school', '学校・教育機関', 'School', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('police', '警察', 'Police', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('welfareCommissioner', '民生委員・児童委員', 'Welfare commissioner', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('npo', 'NPO・ボランティア団体', 'Non-profit or volunteer group', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('company', '一般企業', 'Company', 'corroborated', '実施要綱', '0.1.0', NULL, NULL),
  ('person', '本人・家族', 'The person or family', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('other', 'その他', 'Other', 'corroborated', '実施要綱', '0.1.0', NULL, NULL);

INSERT INTO "code_referralReason" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('roleCoordination', '役割分担の整理', 'Coordination of roles', 'official', '実施要綱 別添3 3(2)イ', '0.1.0', NULL, NULL),
  ('outreachExpected', 'アウトリーチの必要', 'Outreach expected', 'official', '実施要綱 別添3 3(2)イ', '0.1.0', NULL, NULL),
  ('participationExpected', '参加支援の必要', 'Participation support expected', 'official', '実施要綱 別添3 3(2)イ', '0.1.0', NULL, NULL),
  ('destinationUnclear', 'つなぎ先を判断できない', 'Destination unclear', 'official', '実施要綱 別添3 3(2)イ', '0.1.0', NULL, NULL);

INSERT INTO "code_consentStatus" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('granted', '同意あり', 'Granted', 'proposed', '実施要綱 別添5 1(3)イ', '0.1.0', NULL, NULL),
  ('notObtained', '同意未取得', 'Not obtained', 'proposed', '実施要綱 別添5 1(3)イ', '0.1.0', NULL, NULL),
  ('refused', '拒否', 'Refused', 'proposed', '実施要綱 別添5 1(3)イ', '0.1.0', NULL, NULL),
  ('withdrawn', '撤回', 'Withdrawn', 'proposed', '実施要綱 別添5 1(3)イ', '0.1.0', NULL, NULL),
  ('unknown', '不明', 'Unknown', 'proposed', '実施要綱 別添5 1(3)イ', '0.1.0', NULL, NULL);

INSERT INTO "code_consentScope" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('multiAgency', '多機関協働の利用', 'Use of multi-agency collaboration', 'proposed', '実施要綱 別添5 1(3)イ', '0.1.0', NULL, NULL),
  ('meeting', '重層的支援会議での共有', 'Sharing in the conference', 'proposed', '実施要綱 別添5 1(3)イ', '0.1.0', NULL, NULL),
  ('outreach', 'アウトリーチの利用', 'Use of outreach', 'proposed', '実施要綱 別添5 1(3)イ', '0.1.0', NULL, NULL),
  ('participation', '参加支援の利用', 'Use of participation support', 'proposed', '実施要綱 別添5 1(3)イ', '0.1.0', NULL, NULL),
  ('agencySharing', '支援関係機関との情報共有', 'Sharing with agencies', 'proposed', '実施要綱 別添5 1(3)イ', '0.1.0', NULL, NULL);

INSERT INTO "code_planKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('multiAgency', '多機関協働のプラン', 'Multi-agency plan', 'official', '実施要綱 別添5', '0.1.0', NULL, NULL),
  ('outreach', 'アウトリーチのプラン', 'Outreach plan', 'official', '実施要綱 別添5', '0.1.0', NULL, NULL),
  ('participation', '参加支援のプラン', 'Participation support plan', 'official', '実施要綱 別添5', '0.1.0', NULL, NULL);

INSERT INTO "code_goalTerm" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('long', '長期目標', 'Long-term', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('thisPlan', '本プランの達成目標', 'This plan', 'proposed', '自立相談支援機関使用標準様式', '0.1.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_decisionResult" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('approved', '決定', 'Approved', 'corroborated', '実施要綱 別記1の4 6', '0.1.0', NULL, NULL),
  ('notApproved', '決定しない', 'Not approved', 'corroborated', '実施要綱 別記1の4 6', '0.1.0', NULL, NULL);

INSERT INTO "code_activityKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('informationGathering', '情報収集', 'Information gathering', 'official', '実施要綱 別添5 2(3)イ・3(3)ウ', '0.1.0', NULL, NULL),
  ('priorCoordination', '事前調整', 'Prior coordination', 'official', '実施要綱 別添5 2(3)イ・3(3)ウ', '0.1.0', NULL, NULL),
  ('relationshipBuilding', '関係性構築に向けた支援', 'Relationship building', 'official', '実施要綱 別添5 2(3)イ・3(3)ウ', '0.1.0', NULL, NULL),
  ('homeVisit', '家庭訪問・同行支援', 'Home visit and accompaniment', 'official', '実施要綱 別添5 2(3)イ・3(3)ウ', '0.1.0', NULL, NULL),
  ('resourceMatching', '資源開拓・マッチング', 'Resource development and matching', 'official', '実施要綱 別添5 2(3)イ・3(3)ウ', '0.1.0', NULL, NULL),
  ('menuDesign', '支援メニューの作成', 'Design of a support menu', 'official', '実施要綱 別添5 2(3)イ・3(3)ウ', '0.1.0', NULL, NULL),
  ('settlementFollowUp', '定着支援・フォローアップ', 'Settlement and follow-up', 'official', '実施要綱 別添5 2(3)イ・3(3)ウ', '0.1.0', NULL, NULL),
  ('hostSupport', '受入先への支援・環境調整', 'Support of the host', 'official', '実施要綱 別添5 2(3)イ・3(3)ウ', '0.1.0', NULL, NULL);

INSERT INTO "code_placeKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('work', '就労支援・就労体験', 'Work', 'proposed', '実施要綱 別添5 3(3)ウ・エ', '0.1.0', NULL, NULL),
  ('housing', '居住支援・一時的な住まい', 'Housing', 'proposed', '実施要綱 別添5 3(3)ウ・エ', '0.1.0', NULL, NULL),
  ('learning', '学習・不登校支援', 'Learning', 'proposed', '実施要綱 別添5 3(3)ウ・エ', '0.1.0', NULL, NULL),
  ('gathering', '居場所・サロン', 'Gathering place', 'proposed', '実施要綱 別添5 3(3)ウ・エ', '0.1.0', NULL, NULL),
  ('volunteering', 'ボランティア・地域活動', 'Volunteering', 'proposed', '実施要綱 別添5 3(3)ウ・エ', '0.1.0', NULL, NULL),
  ('welfareService', '既存福祉サービス事業所', 'Existing welfare service', 'proposed', '実施要綱 別添5 3(3)ウ・エ', '0.1.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '実施要綱 別添5 3(3)ウ・エ', '0.1.0', NULL, NULL);

INSERT INTO "code_meetingKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('jusoKaigi', '重層的支援会議', 'Multi-layered support conference', 'official', '実施要綱 別添5 1(3)キ・社会福祉法106条の6', '0.1.0', NULL, NULL),
  ('shienKaigi', '支援会議（社会福祉法106条の6）', 'Statutory support meeting (Social Welfare Act 106-6)', 'official', '実施要綱 別添5 1(3)キ・社会福祉法106条の6', '0.1.0', NULL, NULL),
  ('caseKaigi', 'ケース会議・事例検討', 'Case meeting', 'official', '実施要綱 別添5 1(3)キ・社会福祉法106条の6', '0.1.0', NULL, NULL),
  ('shienChousei', '支援調整会議', 'Support coordination meeting', 'official', '実施要綱 別添5 1(3)キ・社会福祉法106条の6', '0.1.0', NULL, NULL),
  ('careKobetsu', '地域ケア個別会議', 'Individual care meeting', 'official', '実施要綱 別添5 1(3)キ・社会福祉法106条の6', '0.1.0', NULL, NULL),
  ('careSuishin', '地域ケア推進会議', 'Care promotion meeting', 'official', '実施要綱 別添5 1(3)キ・社会福祉法106条の6', '0.1.0', NULL, NULL),
  ('jiritsuKyougikai', '（自立支援）協議会', 'Disability council', 'official', '実施要綱 別添5 1(3)キ・社会福祉法106条の6', '0.1.0', NULL, NULL),
  ('youtaikyo', '要保護児童対策地域協議会', 'Council for children requiring aid', 'official', '実施要綱 別添5 1(3)キ・社会福祉法106条の6', '0.1.0', NULL, NULL),
  ('kyojuKyougikai', '居住支援協議会', 'Housing support council', 'official', '実施要綱 別添5 1(3)キ・社会福祉法106条の6', '0.1.0', NULL, NULL),
  ('other', 'その他', 'Other', 'official', '実施要綱 別添5 1(3)キ・社会福祉法106条の6', '0.1.0', NULL, NULL);

INSERT INTO "code_meetingMode" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('inPerson', '対面', 'In person', 'official', '実施要綱 別添5 1(3)キ(ウ)', '0.1.0', NULL, NULL),
  ('online', 'オンライン', 'Online', 'official', '実施要綱 別添5 1(3)キ(ウ)', '0.1.0', NULL, NULL),
  ('hybrid', '併用', 'Hybrid', 'proposed', '実施要綱 別添5 1(3)キ(ウ)', '0.1.0', NULL, NULL);

INSERT INTO "code_meetingSchedule" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('regular', '定期開催', 'Regular', 'official', '実施要綱 別添5 1(3)キ(ウ)', '0.1.0', NULL, NULL),
  ('adHoc', '随時開催', 'Ad hoc', 'official', '実施要綱 別添5 1(3)キ(ウ)', '0.1.0', NULL, NULL);

INSERT INTO "code_meetingRole" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('planAdequacy', 'プランの適切性の協議', 'Adequacy of the plan', 'official', '実施要綱 別添5 1(3)キ(イ)', '0.1.0', NULL, NULL),
  ('evaluation', 'プラン終結時等の評価', 'Evaluation at closing', 'official', '実施要綱 別添5 1(3)キ(イ)', '0.1.0', NULL, NULL),
  ('resources', '社会資源の把握と開発', 'Resources', 'official', '実施要綱 別添5 1(3)キ(イ)', '0.1.0', NULL, NULL),
  ('other', 'その他', 'Other', 'official', '実施要綱 別添5 1(3)キ(イ)', '0.1.0', NULL, NULL);

INSERT INTO "code_meetingTiming" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('plan', 'プラン策定時', 'At planning', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('replan', '再プラン策定時', 'At re-planning', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('close', '支援終結の判断時', 'At closing', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('suspend', '支援中断の決定時', 'At suspension', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('monitoring', 'モニタリング', 'Monitoring', 'proposed', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL);

INSERT INTO "code_meetingTopic" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('goal', '本人の目標', 'Goal', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('policy', '支援方針', 'Policy', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('planContent', 'プラン内容', 'Content of the plan', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('roleSharing', '役割分担', 'Role sharing', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('monitoringTiming', 'モニタリングの時期', 'Timing of monitoring', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('statusChange', '状況の変化', 'Change of situation', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('currentPlanEvaluation', '現プランの評価', 'Evaluation of the current plan', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('newPlanContent', '再プランの内容', 'Content of the new plan', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('goalAttainment', '目標の達成状況', 'Goal attainment', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('supportersStatus', '支援者の状況', 'Situation of supporters', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('closingEvaluation', '支援終結の評価', 'Evaluation of closing', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('followUp', 'フォローアップの要否と方法', 'Follow-up', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('contactEfforts', '働きかけの状況', 'Efforts of contact', 'official', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL);

INSERT INTO "code_participantKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('municipality', '市町村', 'Municipality', 'official', '実施要綱 別添5 1(3)キ(エ)', '0.1.0', NULL, NULL),
  ('multiAgencyOperator', '多機関協働事業者', 'Multi-agency operator', 'official', '実施要綱 別添5 1(3)キ(エ)', '0.1.0', NULL, NULL),
  ('consultationOperator', '包括的相談支援事業者', 'Comprehensive consultation operator', 'official', '実施要綱 別添5 1(3)キ(エ)', '0.1.0', NULL, NULL),
  ('outreachOperator', 'アウトリーチ等事業者', 'Outreach operator', 'official', '実施要綱 別添5 1(3)キ(エ)', '0.1.0', NULL, NULL),
  ('participationOperator', '参加支援事業者', 'Participation support operator', 'official', '実施要綱 別添5 1(3)キ(エ)', '0.1.0', NULL, NULL),
  ('communityOperator', '地域づくり事業者', 'Community building operator', 'official', '実施要綱 別添5 1(3)キ(エ)', '0.1.0', NULL, NULL),
  ('otherAgency', 'その他の支援関係機関', 'Other agency', 'official', '実施要綱 別添5 1(3)キ(エ)', '0.1.0', NULL, NULL),
  ('resident', '地域の関係者', 'Community member', 'official', '実施要綱 別添5 1(3)キ(エ)', '0.1.0', NULL, NULL),
  ('nonWelfare', '福祉分野以外の関係者', 'Outside welfare', 'official', '実施要綱 別添5 1(3)キ(エ)', '0.1.0', NULL, NULL),
  ('person', '本人', 'The person', 'official', '実施要綱 別添5 1(3)キ(エ)', '0.1.0', NULL, NULL),
  ('family', '家族', 'Family', 'official', '実施要綱 別添5 1(3)キ(エ)', '0.1.0', NULL, NULL);

INSERT INTO "code_evaluationResult" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('close', '終結', 'Close', 'corroborated', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('replan', '再プラン（継続）', 'Re-plan', 'corroborated', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL),
  ('suspend', '中断', 'Suspend', 'corroborated', '実施要綱 別添5 1(3)キ(オ)', '0.1.0', NULL, NULL);

INSERT INTO "code_observedChange" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('housingSecured', '住まいの確保・安定', 'Housing secured', 'corroborated', '公表された調査・統計の項目', '0.1.0', NULL, '標準様式（評価シート）の原本は未確認。'),
  ('medicalCareStarted', '医療機関受診開始', 'Medical care started', 'proposed', '自立相談支援機関使用標準様式（評価シート）', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('healthImproved', '健康状態の改善', 'Health improved', 'corroborated', '公表された調査・統計の項目', '0.1.0', NULL, '標準様式（評価シート）の原本は未確認。'),
  ('householdBudgetImproved', '家計の改善', 'Household budget improved', 'corroborated', '公表された調査・統計の項目', '0.1.0', NULL, '標準様式（評価シート）の原本は未確認。'),
  ('debtSettled', '債務の整理', 'Debt settled', 'corroborated', '公表された調査・統計の項目', '0.1.0', NULL, '標準様式（評価シート）の原本は未確認。'),
  ('relationsImproved', '対人関係・家族関係の改善', 'Relations improved', 'corroborated', '公表された調査・統計の項目', '0.1.0', NULL, '標準様式（評価シート）の原本は未確認。'),
  ('isolationRelieved', '孤立の解消', 'Isolation relieved', 'corroborated', '公表された調査・統計の項目', '0.1.0', NULL, '標準様式（評価シート）の原本は未確認。'),
  ('participationIncreased', '社会参加機会の増加', 'Participation increased', 'proposed', '自立相談支援機関使用標準様式（評価シート）', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('motivationImproved', '自立意欲の向上・改善', 'Motivation improved', 'corroborated', '公表された調査・統計の項目', '0.1.0', NULL, '標準様式（評価シート）の原本は未確認。'),
  ('mentalStability', '精神の安定', 'Mental stability', 'corroborated', '公表された調査・統計の項目', '0.1.0', NULL, '標準様式（評価シート）の原本は未確認。'),
  ('jobSearchStarted', '就職活動開始', 'Job search started', 'proposed', '自立相談支援機関使用標準様式（評価シート）', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('jobStarted', '就労開始', 'Work started', 'proposed', '自立相談支援機関使用標準様式（評価シート）', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('incomeIncreased', '就労収入の増加', 'Income increased', 'corroborated', '公表された調査・統計の項目', '0.1.0', NULL, '標準様式（評価シート）の原本は未確認。'),
  ('noChange', '変化は見られなかった', 'No change', 'proposed', '自立相談支援機関使用標準様式（評価シート）', '0.1.0', NULL, '原本の選択肢は未確認。'),
  ('other', 'その他', 'Other', 'corroborated', '公表された調査・統計の項目', '0.1.0', NULL, '標準様式（評価シート）の原本は未確認。');

INSERT INTO "code_closureKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('closed', '終結', 'Closed', 'official', '実施要綱 別添5 1(3)カ・キ(オ)', '0.1.0', NULL, NULL),
  ('suspended', '中断', 'Suspended', 'official', '実施要綱 別添5 1(3)カ・キ(オ)', '0.1.0', NULL, NULL),
  ('returned', '紹介元へ戻した', 'Returned to the referrer', 'official', '実施要綱 別添5 1(3)イ', '0.1.0', NULL, NULL);

INSERT INTO "code_contactAttempt" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('informationFromOthers', '周囲からの情報収集', 'Information from others', 'official', '実施要綱 別添5 1(3)キ(オ)D', '0.1.0', NULL, NULL),
  ('homeVisit', '自宅訪問', 'Home visit', 'official', '実施要綱 別添5 1(3)キ(オ)D', '0.1.0', NULL, NULL),
  ('phone', '電話', 'Phone', 'proposed', '実施要綱 別添5 1(3)キ(オ)D', '0.1.0', NULL, NULL),
  ('letter', '手紙・メール', 'Letter or mail', 'proposed', '実施要綱 別添5 1(3)キ(オ)D', '0.1.0', NULL, NULL);

INSERT INTO "code_indicator" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('CS-01', '包括的相談支援 相談受付件数', 'Consultations received', 'official', '策定ガイドライン', '0.1.0', NULL, NULL),
  ('MA-01', '多機関協働 相談受付件数', 'Multi-agency cases received', 'proposed', '策定ガイドライン・実施要綱 別添5', '0.1.0', NULL, NULL),
  ('MA-02', '多機関協働 プラン作成件数（初回）', 'Plans made (initial)', 'proposed', '策定ガイドライン・実施要綱 別添5', '0.1.0', NULL, NULL),
  ('MA-03', '多機関協働 再プラン件数', 'Re-plans', 'proposed', '策定ガイドライン・実施要綱 別添5', '0.1.0', NULL, NULL),
  ('MA-04', '多機関協働 終結件数', 'Closures', 'proposed', '策定ガイドライン・実施要綱 別添5', '0.1.0', NULL, NULL),
  ('MA-05', '中断件数', 'Suspensions', 'proposed', '策定ガイドライン・実施要綱 別添5', '0.1.0', NULL, NULL),
  ('MA-06', '多機関協働 再開件数', 'Reopened cases', 'proposed', '策定ガイドライン・実施要綱 別添5', '0.1.0', NULL, NULL),
  ('MT-01', '重層的支援会議 開催回数', 'Conferences held', 'proposed', '策定ガイドライン・実施要綱 別添5', '0.1.0', NULL, NULL),
  ('MT-02A', '重層的支援会議 検討件数（プラン策定時）', 'Cases discussed at planning', 'proposed', '策定ガイドライン・実施要綱 別添5', '0.1.0', NULL, NULL),
  ('MT-02B', '重層的支援会議 検討件数（再プラン策定時）', 'Cases discussed at re-planning', 'proposed', '策定ガイドライン・実施要綱 別添5', '0.1.0', NULL, NULL),
  ('MT-02C', '重層的支援会議 検討件数（終結の判断時）', 'Cases discussed at closing', 'proposed', '策定ガイドライン・実施要綱 別添5', '0.1.0', NULL, NULL),
  ('MT-02D', '重層的支援会議 検討件数（中断の決定時）', 'Cases discussed at suspension', 'proposed', '策定ガイドライン・実施要綱 別添5', '0.1.0', NULL, NULL),
  ('MT-03', '支援会議 開催回数', 'Statutory support meetings held', 'proposed', '策定ガイドライン・実施要綱 別添5', '0.1.0', NULL, NULL),
  ('OR-01', 'アウトリーチ 支援対象者数', 'Persons supported through outreach', 'proposed', '策定ガイドライン・実施要綱 別添5', '0.1.0', NULL, NULL),
  ('OR-02', 'アウトリーチ 活動件数', 'Outreach activities', 'proposed', '策定ガイドライン・実施要綱 別添5', '0.1.0', NULL, NULL),
  ('PS-01', '参加支援 支援対象者数', 'Persons given participation support', 'official', '策定ガイドライン', '0.1.0', NULL, NULL),
  ('PS-02', '参加支援 協力事業者数', 'Cooperating hosts', 'official', '策定ガイドライン', '0.1.0', NULL, NULL),
  ('PS-03', '参加支援 マッチング件数', 'Matches', 'proposed', '策定ガイドライン・実施要綱 別添5', '0.1.0', NULL, NULL),
  ('CD-01', '地域づくり 拠点数', 'Community sites', 'official', '策定ガイドライン', '0.1.0', NULL, NULL),
  ('CD-02', '地域づくり 参加者数', 'Participants in community building', 'official', '策定ガイドライン', '0.1.0', NULL, NULL),
  ('CD-03', '地域づくり 参加機関数', 'Participating organisations', 'official', '策定ガイドライン', '0.1.0', NULL, NULL);

INSERT INTO "code_valueStatus" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('reported', '報告', 'Reported', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('notReported', '未報告', 'Not reported', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('unknown', '不明', 'Unknown', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('notApplicable', '該当なし', 'Not applicable', 'proposed', '重層データ標準', '0.1.0', NULL, NULL);

INSERT INTO "code_expenseCategory" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('personnel', '人件費', 'Personnel', 'corroborated', '交付要綱の類例', '0.1.0', NULL, NULL),
  ('outsourcing', '委託料', 'Outsourcing', 'corroborated', '交付要綱の類例', '0.1.0', NULL, NULL),
  ('honorarium', '報償費', 'Honorarium', 'corroborated', '交付要綱の類例', '0.1.0', NULL, NULL),
  ('travel', '旅費', 'Travel', 'corroborated', '交付要綱の類例', '0.1.0', NULL, NULL),
  ('supplies', '需用費', 'Supplies', 'corroborated', '交付要綱の類例', '0.1.0', NULL, NULL),
  ('communication', '役務費', 'Communication and services', 'corroborated', '交付要綱の類例', '0.1.0', NULL, NULL),
  ('rent', '使用料及び賃借料', 'Rent', 'corroborated', '交付要綱の類例', '0.1.0', NULL, NULL),
  ('equipment', '備品購入費', 'Equipment', 'corroborated', '交付要綱の類例', '0.1.0', NULL, NULL),
  ('subsidy', '負担金、補助及び交付金', 'Contributions and subsidies', 'corroborated', '交付要綱の類例', '0.1.0', NULL, NULL);

INSERT INTO "code_costItem" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('ordinary', '通常の経費', 'Ordinary cost', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('firstPreventionSupport', '第1号介護予防支援事業（要支援者以外）の費用', 'First-category preventive support', 'corroborated', '実施要綱 別記1の1 2(1)', '0.1.0', NULL, NULL),
  ('careMeeting', '地域ケア会議の費用', 'Community care meeting', 'corroborated', '実施要綱 別記1の1 3(2)', '0.1.0', NULL, NULL),
  ('councilSecretariat', '（自立支援）協議会の事務局運営費', 'Secretariat of the disability council', 'corroborated', '実施要綱 別記1の2 3(1)イ(ウ)・別記1の2の2 4(3)', '0.1.0', NULL, NULL),
  ('generalDisabilityConsultation', '一般的な障害者相談支援事業の費用', 'General disability consultation', 'corroborated', '実施要綱 別記1の2 1（注）', '0.1.0', NULL, NULL),
  ('activityCenterBasic', '地域活動支援センターの基礎的事業の費用', 'Basic work of the activity support centre', 'corroborated', '実施要綱 別記2の3 3（注1）', '0.1.0', NULL, NULL),
  ('layerThreeMatching', '第3層の個別マッチングの費用', 'Individual matching of layer 3', 'corroborated', '実施要綱 別記2の2 (3)イ(イ)', '0.1.0', NULL, NULL),
  ('wideAreaTraining', '都道府県広域の担い手研修の費用', 'Wide-area training of supporters', 'corroborated', '実施要綱 別記2の2 (3)カ(イ)c', '0.1.0', NULL, NULL),
  ('welfareCommissionerTraining', '民生委員の知識技能研修の費用', 'Training of welfare commissioners', 'corroborated', '実施要綱 別記2の5 3(2)', '0.1.0', NULL, NULL),
  ('communicationWifi', '拠点の通信費・Wi-Fiの費用', 'Communication and Wi-Fi of the site', 'corroborated', '実施要綱 別記2の5 3(3)', '0.1.0', NULL, NULL),
  ('minorRepair', '小修繕費', 'Minor repairs', 'corroborated', '実施要綱 別記2の5 3(3)', '0.1.0', NULL, NULL),
  ('hostHonorarium', '受入先への謝礼（実費相当）', 'Honorarium to hosts (actual cost)', 'corroborated', '実施要綱 別添5 3(3)イ(ウ)', '0.1.0', NULL, NULL);

INSERT INTO "code_fundingSource" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('juso', '重層的支援体制整備事業交付金', 'The grant of this programme', 'official', '社会福祉法106条の11', '0.1.0', NULL, NULL),
  ('communitySupportGrant', '地域支援事業交付金', 'Community support programme grant', 'official', '社会福祉法106条の11', '0.1.0', NULL, NULL),
  ('communityLifeSupportSubsidy', '地域生活支援事業費等補助金', 'Community life support subsidy', 'official', '社会福祉法106条の11', '0.1.0', NULL, NULL),
  ('childRearingGrant', '子ども・子育て支援交付金', 'Child-rearing support grant', 'official', '社会福祉法106条の11', '0.1.0', NULL, NULL),
  ('selfRelianceSubsidy', '生活困窮者自立支援の負担金・補助金', 'Self-reliance support subsidy', 'official', '社会福祉法106条の11', '0.1.0', NULL, NULL),
  ('municipalOnly', '市町村の一般財源', 'Municipal funds only', 'official', '社会福祉法106条の11', '0.1.0', NULL, NULL);

INSERT INTO "code_incomeKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('donation', '寄附金', 'Donation', 'official', '社会福祉法施行令26条8項', '0.1.0', NULL, NULL),
  ('userFee', '利用者負担', 'User fee', 'official', '社会福祉法施行令26条8項', '0.1.0', NULL, NULL),
  ('other', 'その他の収入', 'Other income', 'official', '社会福祉法施行令26条8項', '0.1.0', NULL, NULL);

INSERT INTO "code_grantItem" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('ltcCenter', '1号イ 地域包括支援センターの運営', 'Item 1 (i)', 'official', '社会福祉法施行令26条', '0.1.0', NULL, NULL),
  ('disabilityConsultation', '1号ロ 障害者相談支援事業', 'Item 1 (ro)', 'official', '社会福祉法施行令26条', '0.1.0', NULL, NULL),
  ('childUse', '1号ハ 利用者支援事業', 'Item 1 (ha)', 'official', '社会福祉法施行令26条', '0.1.0', NULL, NULL),
  ('selfReliance', '1号ニ 自立相談支援事業', 'Item 1 (ni)', 'official', '社会福祉法施行令26条', '0.1.0', NULL, NULL),
  ('townConsultation', '1号その他 福祉事務所未設置町村相談事業', 'Item 1 (others)', 'official', '社会福祉法施行令26条', '0.1.0', NULL, NULL),
  ('carePrevention', '3号イ 地域介護予防活動支援事業', 'Item 3 (i)', 'official', '社会福祉法施行令26条', '0.1.0', NULL, NULL),
  ('lifeSupport', '3号ロ 生活支援体制整備事業', 'Item 3 (ro)', 'official', '社会福祉法施行令26条', '0.1.0', NULL, NULL),
  ('activityCenter', '3号ハ 地域活動支援センター事業', 'Item 3 (ha)', 'official', '社会福祉法施行令26条', '0.1.0', NULL, NULL),
  ('kosodate', '3号ニ 地域子育て支援拠点事業', 'Item 3 (ni)', 'official', '社会福祉法施行令26条', '0.1.0', NULL, NULL),
  ('poorCommunity', '3号その他 生活困窮者支援等のための地域づくり事業', 'Item 3 (others)', 'official', '社会福祉法施行令26条', '0.1.0', NULL, NULL),
  ('multiAgency', '2号・4号～6号 多機関協働事業等', 'Items 2 and 4 to 6', 'official', '社会福祉法施行令26条', '0.1.0', NULL, NULL);

INSERT INTO "code_grantLineCode" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('N1', '国1号 地域介護予防活動支援事業', 'National item 1: care-prevention activities', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('N2', '国2号 調整交付金相当', 'National item 2: adjustment grant', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('N3', '国3号 包括センター・生活支援体制整備', 'National item 3: support centre and life support', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('N4', '国4号 自立相談支援事業', 'National item 4: self-reliance consultation', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('N5-disabilityConsultation', '国5号 障害者相談支援事業', 'National item 5: disability consultation', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('N5-childUse', '国5号 利用者支援事業', 'National item 5: user support for families', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('N5-townConsultation', '国5号 福祉事務所未設置町村相談事業', 'National item 5: consultation by towns without a welfare office', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('N5-activityCenter', '国5号 地域活動支援センター事業', 'National item 5: community activity support centre', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('N5-kosodate', '国5号 地域子育て支援拠点事業', 'National item 5: child-rearing support centre', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('N5-poorCommunity', '国5号 生活困窮者支援等のための地域づくり事業', 'National item 5: community building for people in need', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('N5-multiAgency', '国5号 多機関協働事業等', 'National item 5: multi-agency works', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('P1', '県1号 地域介護予防活動支援事業', 'Prefectural item 1: care-prevention activities', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('P2', '県2号 包括センター・生活支援体制整備', 'Prefectural item 2: support centre and life support', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('P3-disabilityConsultation', '県3号 障害者相談支援事業', 'Prefectural item 3: disability consultation', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('P3-childUse', '県3号 利用者支援事業', 'Prefectural item 3: user support for families', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('P3-townConsultation', '県3号 福祉事務所未設置町村相談事業', 'Prefectural item 3: consultation by towns without a welfare office', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('P3-activityCenter', '県3号 地域活動支援センター事業', 'Prefectural item 3: community activity support centre', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('P3-kosodate', '県3号 地域子育て支援拠点事業', 'Prefectural item 3: child-rearing support centre', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('P3-poorCommunity', '県3号 生活困窮者支援等のための地域づくり事業', 'Prefectural item 3: community building for people in need', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('P3-multiAgency', '県3号 多機関協働事業等', 'Prefectural item 3: multi-agency works', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL);

INSERT INTO "code_costBaseMethod" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('apportionment', '令26条の按分', 'Apportionment under article 26 of the Order', 'corroborated', '社会福祉法施行令26条', '0.1.0', NULL, NULL),
  ('ownCost', '事業ごとの実費', 'Each component''s own cost', 'corroborated', '社会福祉法施行令26条', '0.1.0', NULL, NULL);

INSERT INTO "code_incomeDeductionMethod" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('beforeApportionment', '按分の前に控除', 'Before apportionment', 'corroborated', '社会福祉法施行令26条8項', '0.1.0', NULL, NULL),
  ('columnC', '差引額の欄で控除', 'In column C', 'corroborated', '類似の交付金の様式', '0.1.0', NULL, NULL);

INSERT INTO "code_capSplitMethod" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('jusoFirst', '重層分を優先', 'This programme first', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('otherFirst', '地域支援事業分を優先', 'The other works first', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('proportional', '按分', 'Proportional', 'proposed', '重層データ標準', '0.1.0', NULL, NULL);

INSERT INTO "code_settlementCapMethod" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('total', '合計で比べる', 'In total', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('perLine', '行ごとに比べる', 'Per line', 'proposed', '重層データ標準', '0.1.0', NULL, NULL);

INSERT INTO "code_impactKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('opened', '開設', 'Opened', 'official', '社会福祉法施行令26条6項', '0.1.0', NULL, NULL),
  ('abolished', '廃止', 'Abolished', 'official', '社会福祉法施行令26条6項', '0.1.0', NULL, NULL),
  ('increased', 'その他の増', 'Other increase', 'official', '社会福祉法施行令26条6項', '0.1.0', NULL, NULL),
  ('decreased', 'その他の減', 'Other decrease', 'official', '社会福祉法施行令26条6項', '0.1.0', NULL, NULL);

INSERT INTO "code_capCategory" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('sogo', '総合事業', 'Comprehensive programme', 'corroborated', '令和8年主管課長会議資料 関連事項3', '0.1.0', NULL, NULL),
  ('hokatsuNini', '包括的支援事業（社会保障充実分を除く）・任意事業', 'Comprehensive support and optional works', 'corroborated', '令和8年主管課長会議資料 関連事項3', '0.1.0', NULL, NULL),
  ('shahoJujitsu', '社会保障充実分', 'Enhanced social security works', 'corroborated', '令和8年主管課長会議資料 関連事項3', '0.1.0', NULL, NULL);

INSERT INTO "code_disposalKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('conversion', '転用（交付の目的に反する使用）', 'Other use', 'official', '補助金等に係る予算の執行の適正化に関する法律22条', '0.2.0', NULL, NULL),
  ('transfer', '譲渡', 'Transfer', 'official', '補助金等に係る予算の執行の適正化に関する法律22条', '0.2.0', NULL, NULL),
  ('exchange', '交換', 'Exchange', 'official', '補助金等に係る予算の執行の適正化に関する法律22条', '0.2.0', NULL, NULL),
  ('lease', '貸付け', 'Lease', 'official', '補助金等に係る予算の執行の適正化に関する法律22条', '0.2.0', NULL, NULL),
  ('collateral', '担保に供する処分', 'Use as collateral', 'official', '補助金等に係る予算の執行の適正化に関する法律22条', '0.2.0', NULL, NULL),
  ('demolition', '取壊し・廃棄', 'Demolition or disposal as waste', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_documentKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('application', '交付申請書', 'Application', 'corroborated', '補助金等に係る予算の執行の適正化に関する法律5条', '0.1.0', NULL, NULL),
  ('change', '変更交付申請書', 'Change application', 'corroborated', '補助金等に係る予算の執行の適正化に関する法律7条', '0.1.0', NULL, NULL),
  ('report', '実績報告書', 'Performance report', 'corroborated', '補助金等に係る予算の執行の適正化に関する法律14条', '0.1.0', NULL, NULL),
  ('yearEnd', '年度終了実績報告書', 'Year-end report', 'proposed', '補助金等に係る予算の執行の適正化に関する法律14条後段', '0.2.0', NULL, NULL),
  ('advancePayment', '概算払請求書', 'Request for advance payment', 'proposed', '予算決算及び会計令58条', '0.2.0', NULL, NULL),
  ('discontinuation', '中止・廃止承認申請書', 'Application to discontinue', 'proposed', '補助金等に係る予算の執行の適正化に関する法律7条', '0.2.0', NULL, NULL),
  ('propertyDisposal', '財産処分承認申請書', 'Application to dispose of property', 'proposed', '補助金等に係る予算の執行の適正化に関する法律22条', '0.2.0', NULL, NULL),
  ('consumptionTax', '消費税仕入控除税額報告書', 'Report of the consumption tax credit', 'proposed', '消費税法30条', '0.2.0', NULL, NULL),
  ('repayment', '返還計算書', 'Statement of repayment', 'proposed', '補助金等に係る予算の執行の適正化に関する法律18条', '0.2.0', NULL, NULL);

INSERT INTO "code_payer" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('national', '国', 'Nation', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL),
  ('prefectural', '都道府県', 'Prefecture', 'official', '社会福祉法106条の8・106条の9', '0.1.0', NULL, NULL);

INSERT INTO "code_budgetSide" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('revenue', '歳入', 'Revenue', 'corroborated', '地方自治法210条', '0.1.0', NULL, NULL),
  ('expenditure', '歳出', 'Expenditure', 'corroborated', '地方自治法210条', '0.1.0', NULL, NULL);

INSERT INTO "code_budgetAccount" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('general', '一般会計', 'General account', 'official', '社会福祉法106条の10', '0.1.0', NULL, NULL),
  ('ltcInsurance', '介護保険特別会計（保険事業勘定）', 'Long-term care insurance account', 'official', '社会福祉法106条の10', '0.1.0', NULL, NULL);

INSERT INTO "code_budgetRole" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('nationalGrant', '国交付金', 'National grant', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('prefecturalGrant', '都道府県交付金', 'Prefectural grant', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('ltcTransfer', '介護保険特別会計からの繰入金', 'Transfer from the insurance account', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('totalCost', '総事業費', 'Total cost', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('income', '寄附金その他の収入', 'Donations and other income', 'proposed', '重層データ標準', '0.1.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '重層データ標準', '0.1.0', NULL, NULL);

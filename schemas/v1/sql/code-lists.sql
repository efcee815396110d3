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
  ('disabilitySupport', '障害者就労支援機関・障害福祉サービス事業所', 'Disability services', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, NULL),
  ('childGuidance', '児童相談所', 'Child guidance centre', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, NULL),
  ('employmentSupport', '就労支援機関・地域若者サポートステーション', 'Employment support agency', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('legal', '法テラス・弁護士・司法書士', 'Legal aid', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('consumer', '消費生活センター・多重債務相談窓口', 'Consumer centre', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('probation', '保護観察所・地域生活定着支援センター', 'Probation office', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('housingSupport', '居住支援法人・居住支援協議会', 'Housing support', 'official', '実施要綱', '0.2.0', NULL, NULL),
  ('careProvider', '居宅介護支援事業所・介護サービス事業所', 'Care provider', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('municipalDepartment', '行政の担当部署', 'Municipal department', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('neighbourhood', '自治会・町内会・近隣住民', 'Neighbourhood', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('lifeline', 'ライフライン事業者・商店等', 'Utilities and shops', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
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
  ('publicAssistanceApplied', '生活保護適用', 'Public assistance granted', 'corroborated', '自立相談支援機関使用標準様式（評価シート）', '0.2.0', NULL, NULL),
  ('disabilityCertificateObtained', '障害手帳取得', 'Disability certificate obtained', 'corroborated', '自立相談支援機関使用標準様式（評価シート）', '0.2.0', NULL, NULL),
  ('lifestyleImproved', '生活習慣の改善', 'Lifestyle improved', 'corroborated', '自立相談支援機関使用標準様式（評価シート）', '0.2.0', NULL, NULL),
  ('trainingStarted', '職業訓練の開始、就学', 'Training or school begun', 'proposed', '自立相談支援機関使用標準様式（評価シート）', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('supportedWorkStarted', '就労開始（中間的就労・認定就労訓練）', 'Supported work begun', 'proposed', '自立相談支援機関使用標準様式（評価シート）', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('workFormImproved', '雇用形態の改善・職場定着', 'Form of work improved', 'proposed', '自立相談支援機関使用標準様式（評価シート）', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('otherIncomeIncreased', 'その他の収入の増加', 'Other income increased', 'corroborated', '自立相談支援機関使用標準様式（評価シート）', '0.2.0', NULL, NULL),
  ('goalFound', '目標ができた', 'Found a goal', 'proposed', '自立相談支援機関使用標準様式（評価シート）', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('canAskForHelp', 'SOSを出せるようになった', 'Can ask for help', 'proposed', '自立相談支援機関使用標準様式（評価シート）', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('selfAccepted', '自分のことを肯定的に受け止められるようになった', 'Accepts oneself', 'proposed', '自立相談支援機関使用標準様式（評価シート）', '0.2.0', NULL, '原本の選択肢は未確認。'),
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

INSERT INTO "code_discontinuationKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('suspension', '中止', 'Suspension', 'official', '補助金等に係る予算の執行の適正化に関する法律7条1項4号', '0.2.0', NULL, NULL),
  ('abolition', '廃止', 'Abolition', 'official', '補助金等に係る予算の執行の適正化に関する法律7条1項4号', '0.2.0', NULL, NULL);

INSERT INTO "code_discontinuationExtent" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('whole', '全部', 'The whole', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('part', '一部', 'A part', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

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

INSERT INTO "code_familyRelationship" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('self', '本人', 'The person', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('spouse', '配偶者', 'Spouse', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('child', '子', 'Child', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('father', '父', 'Father', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('mother', '母', 'Mother', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('sibling', '兄弟姉妹', 'Sibling', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('grandparent', '祖父母', 'Grandparent', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('grandchild', '孫', 'Grandchild', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('otherRelative', 'その他の親族', 'Other relative', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('nonRelative', '親族以外の同居人', 'Cohabitant who is no relative', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('unknown', '不明', 'Unknown', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_screeningResult" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('informationOnly', '情報提供や相談対応のみで終了', 'Ended with information or advice', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('referred', '他の制度や専門機関につなぐ', 'Referred to another system or agency', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('seekingConsent', '本人同意に向けて引き続き取り組む', 'Going on towards consent', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('ownPlan', '継続支援し、プランを策定する', 'Continued support with a plan', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('endedBefore', '判断前に中断・終了', 'Ended before the judgement', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('returned', '紹介元に戻す', 'Returned to the referrer', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('supportConference', '支援会議で対応', 'Taken up in the support conference', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('pending', '保留', 'Pending', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_emergencySupport" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('housingBenefit', '住居確保給付金', 'Housing security benefit', 'official', '実施要綱 別記1の4 4(2)イ', '0.2.0', NULL, NULL),
  ('temporaryStay', '一時生活支援事業', 'Temporary stay', 'official', '実施要綱 別記1の4 4(2)イ', '0.2.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('none', 'なし', 'None', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_presence" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('present', 'ある・いる', 'Present', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('none', 'ない・いない', 'None', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('unknown', '分からない', 'Unknown', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('notAsked', '聞いていない', 'Not asked', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('notApplicable', '当てはまらない', 'Not applicable', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_maritalStatus" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('single', '未婚', 'Never married', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('married', '既婚', 'Married', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('divorced', '離別', 'Divorced', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('widowed', '死別', 'Widowed', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('other', 'その他', 'Other', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('unknown', '不明', 'Unknown', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_housingKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('owned', '持家', 'Owned', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('rented', '借家', 'Rented house', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('rentedFlat', '賃貸アパート・マンション', 'Rented flat', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('publicHousing', '公営住宅', 'Public housing', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('companyHousing', '会社の寮・借り上げ住宅', 'Company housing', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('roughSleeping', '野宿', 'Rough sleeping', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('withAcquaintance', '親族・知人宅', 'With relatives or friends', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('facility', '施設・病院', 'Facility or hospital', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('netCafe', 'ネットカフェ等', 'Internet cafe and the like', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('other', 'その他', 'Other', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_healthStatus" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('good', '良い', 'Good', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('poorTreated', '良くない・通院している', 'Poor, under treatment', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('poorUntreated', '良くないが通院していない', 'Poor, not treated', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('unknown', '不明', 'Unknown', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_disabilityCertificate" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('physical', '身体障害者手帳', 'Physical', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('intellectual', '療育手帳', 'Intellectual', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('mental', '精神障害者保健福祉手帳', 'Mental', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_healthInsurance" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('nationalHealthInsurance', '国民健康保険', 'National Health Insurance', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('employeesInsurance', '社会保険（国保以外）', 'Employees'' insurance', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('lateStageElderly', '後期高齢者医療', 'Medical care for the late-stage elderly', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('none', '加入していない', 'None', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('other', 'その他', 'Other', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('unknown', '不明', 'Unknown', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_careLevel" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('none', 'なし', 'None', 'official', '介護保険法', '0.2.0', NULL, NULL),
  ('applying', '申請中', 'Applied for', 'official', '介護保険法', '0.2.0', NULL, NULL),
  ('support1', '要支援1', 'Support level 1', 'official', '介護保険法', '0.2.0', NULL, NULL),
  ('support2', '要支援2', 'Support level 2', 'official', '介護保険法', '0.2.0', NULL, NULL),
  ('care1', '要介護1', 'Care level 1', 'official', '介護保険法', '0.2.0', NULL, NULL),
  ('care2', '要介護2', 'Care level 2', 'official', '介護保険法', '0.2.0', NULL, NULL),
  ('care3', '要介護3', 'Care level 3', 'official', '介護保険法', '0.2.0', NULL, NULL),
  ('care4', '要介護4', 'Care level 4', 'official', '介護保険法', '0.2.0', NULL, NULL),
  ('care5', '要介護5', 'Care level 5', 'official', '介護保険法', '0.2.0', NULL, NULL),
  ('unknown', '不明', 'Unknown', 'official', '介護保険法', '0.2.0', NULL, NULL);

INSERT INTO "code_disabilitySupportLevel" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('none', 'なし', 'None', 'official', '障害者総合支援法', '0.2.0', NULL, NULL),
  ('applying', '申請中', 'Applied for', 'official', '障害者総合支援法', '0.2.0', NULL, NULL),
  ('level1', '区分1', 'Level 1', 'official', '障害者総合支援法', '0.2.0', NULL, NULL),
  ('level2', '区分2', 'Level 2', 'official', '障害者総合支援法', '0.2.0', NULL, NULL),
  ('level3', '区分3', 'Level 3', 'official', '障害者総合支援法', '0.2.0', NULL, NULL),
  ('level4', '区分4', 'Level 4', 'official', '障害者総合支援法', '0.2.0', NULL, NULL),
  ('level5', '区分5', 'Level 5', 'official', '障害者総合支援法', '0.2.0', NULL, NULL),
  ('level6', '区分6', 'Level 6', 'official', '障害者総合支援法', '0.2.0', NULL, NULL),
  ('unknown', '不明', 'Unknown', 'official', '障害者総合支援法', '0.2.0', NULL, NULL);

INSERT INTO "code_taxStatus" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('exempt', '住民税非課税世帯である', 'Exempt from resident tax', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('notExempt', '住民税非課税世帯ではない', 'Not exempt', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('unknown', 'わからない', 'Unknown', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_publicBenefit" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('employmentInsurance', '雇用保険', 'Employment insurance', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('pension', '年金', 'Pension', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('childAllowance', '児童手当', 'Child allowance', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('childRearingAllowance', '児童扶養手当', 'Child rearing allowance', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('specialChildAllowance', '特別児童扶養手当', 'Special child rearing allowance', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('specialDisabilityAllowance', '特別障害者手当等', 'Special disability allowance', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('housingBenefit', '住居確保給付金', 'Housing security benefit', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('other', 'その他', 'Other', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('none', 'なし', 'None', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_pensionStatus" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('receiving', '受給中', 'Receiving', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('contributing', '加入・納付中', 'Contributing', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('exempted', '免除・猶予', 'Exempted', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('notEnrolled', '未加入・未納', 'Not enrolled or unpaid', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('unknown', '不明', 'Unknown', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_publicAssistance" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('none', '無', 'None', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('receiving', '有（受給中）', 'Receiving', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('past', '過去に受給', 'In the past', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('applying', '申請中', 'Applied for', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('unknown', '不明', 'Unknown', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_arrearsKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('rent', '家賃', 'Rent', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('mortgage', '住宅ローン', 'Mortgage', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('utilities', '公共料金', 'Utilities', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('tax', '税', 'Tax', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('healthInsurance', '国民健康保険', 'Health insurance', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('pension', '年金', 'Pension', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('phone', '携帯電話', 'Mobile phone', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('schoolLunch', '給食費', 'School lunch', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('other', 'その他', 'Other', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_moneyManagement" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('self', '本人', 'The person', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('family', '家族', 'Family', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('supportProgramme', '日常生活自立支援事業', 'Programme for independent daily life', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('guardian', '成年後見人等', 'Guardian', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('unknown', '不明', 'Unknown', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_workStatus" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('working', '就労している', 'Working', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('workingSeeking', '就労しているが、転職先を探したい・探している', 'Working and looking for another job', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('willStart', '今後、就労予定（就労先決定済み）', 'Will start a job', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('seeking', '仕事を探したい・探している（現在無職）', 'Out of work and looking', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('notSeeking', '仕事をしていない（仕事は探していない）', 'Out of work and not looking', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('unknown', '不明', 'Unknown', 'corroborated', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_workForm" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('regular', '正社員', 'Regular employee', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('contractEmployee', '契約・嘱託', 'Contract employee', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('dispatched', '派遣', 'Dispatched worker', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('partTime', 'パート・アルバイト', 'Part-time worker', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('dayLabour', '日雇', 'Day labourer', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('selfEmployed', '自営業・家族従業', 'Self-employed', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('homework', '内職', 'Work at home', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('supportedWork', '中間的就労・認定就労訓練', 'Supported work', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('other', 'その他', 'Other', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_timeSinceLeaving" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('underSixMonths', '6か月未満', 'Under six months', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('underOneYear', '6か月～1年未満', 'Six months to one year', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('underTwoYears', '1年～2年未満', 'One to two years', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('twoYearsOrMore', '2年以上', 'Two years or more', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('neverWorked', '仕事をしたことがない', 'Never worked', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('unknown', '不明', 'Unknown', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_finalEducation" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('juniorHigh', '中学（高校未入学）', 'Junior high school', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('highSchoolLeft', '中学（高校中退）', 'High school not finished', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('highSchool', '高校（大学中退を含む）', 'High school', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('specialNeeds', '特別支援学校（学級を含む）', 'Special needs school', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('vocational', '専門学校・専修学校・各種学校', 'Vocational school', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('juniorCollege', '高専・短大', 'Junior college', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('university', '大学・大学院', 'University', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('other', 'その他', 'Other', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('unknown', '不明', 'Unknown', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_visitorRelationship" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('family', '家族', 'Family', 'corroborated', '相談受付・申込票', '0.2.0', NULL, NULL),
  ('acquaintance', '知人', 'Acquaintance', 'corroborated', '相談受付・申込票', '0.2.0', NULL, NULL),
  ('agency', '関係機関', 'Agency', 'corroborated', '相談受付・申込票', '0.2.0', NULL, NULL),
  ('other', 'その他', 'Other', 'corroborated', '相談受付・申込票', '0.2.0', NULL, NULL);

INSERT INTO "code_supportProgramme" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('housingBenefit', '住居確保給付金の支給', 'Housing security benefit', 'official', '実施要綱 別記1の4 4(2)ウ', '0.2.0', NULL, NULL),
  ('workPreparation', '就労準備支援事業', 'Work preparation support', 'official', '実施要綱 別記1の4 4(2)ウ', '0.2.0', NULL, NULL),
  ('temporaryStay', '一時生活支援事業（居住支援事業）', 'Temporary stay', 'official', '実施要綱 別記1の4 4(2)ウ', '0.2.0', NULL, NULL),
  ('householdBudget', '家計改善支援事業', 'Household budget support', 'official', '実施要綱 別記1の4 4(2)ウ', '0.2.0', NULL, NULL),
  ('workTraining', '認定就労訓練事業', 'Certified work training', 'official', '実施要綱 別記1の4 4(2)ウ', '0.2.0', NULL, NULL),
  ('childLearning', '子どもの学習・生活支援事業', 'Learning support for children', 'official', '実施要綱 別記1の4 4(2)ウ', '0.2.0', NULL, NULL),
  ('otherSelfReliance', 'その他生活困窮者の自立の促進を図るために必要な事業', 'Other programmes for self-reliance', 'official', '実施要綱 別記1の4 4(2)ウ', '0.2.0', NULL, NULL),
  ('publicEmployment', '生活保護受給者等就労自立促進事業', 'Employment programme of the public employment office', 'official', '実施要綱 別記1の4 4(2)ウ', '0.2.0', NULL, NULL),
  ('welfareLoan', '生活福祉資金貸付事業', 'Welfare fund loans', 'official', '実施要綱 別記1の4 4(2)ウ', '0.2.0', NULL, NULL),
  ('otherPublicInformal', '様々な公的事業・インフォーマルな支援', 'Other public programmes and informal support', 'official', '実施要綱 別記1の4 4(2)ウ', '0.2.0', NULL, NULL),
  ('selfRelianceEmployment', '自立相談支援機関による就労支援', 'Employment support by the consultation agency', 'official', '実施要綱 別記1の4 4(2)ウ', '0.2.0', NULL, NULL);

INSERT INTO "code_awarenessSource" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('supportAgency', '支援関係機関からの情報', 'Supporting agency', 'official', '実施要綱 別添5 2(1)', '0.2.0', NULL, NULL),
  ('resident', '地域住民・地域の関係者からの情報', 'Residents', 'official', '実施要綱 別添5 2(1)', '0.2.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_contactStatus" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('met', '本人と会えている', 'Met the person', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('familyOnly', '家族のみ', 'Family only', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('notMet', '未接触', 'Not met', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_residenceSupport" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('watchingOver', '入居後の見守り支援', 'Watching over after moving in', 'official', '実施要綱 別添5 4(1)', '0.2.0', NULL, NULL),
  ('resourceMatching', '社会資源・支援メニューとのマッチング', 'Matching with resources', 'official', '実施要綱 別添5 4(1)', '0.2.0', NULL, NULL),
  ('communityTies', '地域と本人のつながりの形成に向けた支援', 'Building ties with the community', 'official', '実施要綱 別添5 4(1)', '0.2.0', NULL, NULL),
  ('none', 'なし', 'None', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_contactMethod" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('phone', '電話相談・連絡', 'Phone', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('visit', '訪問・同行支援', 'Visit or company', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('interview', '面談', 'Interview', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('onlineInterview', 'オンライン面談', 'Online interview', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('message', 'メール・SNS', 'Mail or messaging', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('internalMeeting', '所内会議', 'Meeting within the agency', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('jusoKaigiPlan', '重層的支援会議（プラン策定）', 'Conference (plan)', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('jusoKaigiReplan', '重層的支援会議（再プラン策定）', 'Conference (replan)', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('jusoKaigiEvaluation', '重層的支援会議（終結の判断）', 'Conference (closing)', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('jusoKaigiSuspension', '重層的支援会議（中断の決定）', 'Conference (suspension)', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('shienChousei', '支援調整会議', 'Support coordination meeting', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('otherMeeting', 'その他の会議', 'Other meeting', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('agencyContact', '他機関との電話照会・協議', 'Contact with another agency', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('other', 'その他', 'Other', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_contactTarget" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('person', '本人', 'The person', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('family', '家族', 'Family', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('agency', '関係機関', 'Agency', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('other', 'その他', 'Other', 'proposed', '自立相談支援機関使用標準様式', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_contactPlace" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('office', '所内', 'Office', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('home', '自宅', 'Home', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('agency', '関係機関', 'Agency', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_sharingBasis" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('consent', '本人の同意', 'Consent of the person', 'official', '実施要綱 別添5・社会福祉法106条の6', '0.2.0', NULL, NULL),
  ('supportConference', '支援会議（社会福祉法106条の6）', 'Support conference (Article 106-6)', 'official', '実施要綱 別添5・社会福祉法106条の6', '0.2.0', NULL, NULL),
  ('otherLaw', 'その他の法令', 'Another law', 'official', '実施要綱 別添5・社会福祉法106条の6', '0.2.0', NULL, NULL),
  ('emergency', '生命・身体の保護のため', 'To protect life or body', 'official', '実施要綱 別添5・社会福祉法106条の6', '0.2.0', NULL, NULL);

INSERT INTO "code_attainmentGrade" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('reached', '達成した', 'Reached', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('mostlyReached', 'おおむね達成した', 'Mostly reached', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('partlyReached', '一部達成した', 'Partly reached', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('notReached', '達成していない', 'Not reached', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_closureReason" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('goalsReached', '目標を達成した', 'Goals reached', 'proposed', '自立相談支援機関使用標準様式・実施要綱 別添5 1(3)カ', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('issuesEased', '大きな課題が解消し、見守り等に移る', 'Main issues eased, watched over', 'proposed', '自立相談支援機関使用標準様式・実施要綱 別添5 1(3)カ', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('rolesAgreed', '役割分担の合意ができた（多機関協働）', 'Division of roles agreed', 'proposed', '自立相談支援機関使用標準様式・実施要綱 別添5 1(3)カ', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('connected', '社会資源・関係機関とのつながりが安定した', 'Ties with a resource are stable', 'proposed', '自立相談支援機関使用標準様式・実施要綱 別添5 1(3)カ', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('noFurtherEffect', 'これ以上の効果が見込めないことを会議で確認した', 'No further effect expected', 'proposed', '自立相談支援機関使用標準様式・実施要綱 別添5 1(3)カ', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('contactLost', '連絡が完全に取れない', 'Contact completely lost', 'proposed', '自立相談支援機関使用標準様式・実施要綱 別添5 1(3)カ', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('movedOut', '転出', 'Moved out', 'proposed', '自立相談支援機関使用標準様式・実施要綱 別添5 1(3)カ', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('died', '死亡', 'Died', 'proposed', '自立相談支援機関使用標準様式・実施要綱 別添5 1(3)カ', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('declined', '本人の辞退', 'Declined by the person', 'proposed', '自立相談支援機関使用標準様式・実施要綱 別添5 1(3)カ', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('otherSystem', '他の制度への移行', 'Moved to another system', 'proposed', '自立相談支援機関使用標準様式・実施要綱 別添5 1(3)カ', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('facilityEntry', '施設入所・入院', 'Entered a facility or hospital', 'proposed', '自立相談支援機関使用標準様式・実施要綱 別添5 1(3)カ', '0.2.0', NULL, '原本の選択肢は未確認。'),
  ('other', 'その他', 'Other', 'proposed', '自立相談支援機関使用標準様式・実施要綱 別添5 1(3)カ', '0.2.0', NULL, '原本の選択肢は未確認。');

INSERT INTO "code_consentMethod" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('written', '書面', 'Written', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('oral', '口頭', 'Oral', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('electronic', '電磁的方法', 'Electronic', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_signatureMethod" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('handwritten', '自署', 'Handwritten', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('seal', '記名押印', 'Name and seal', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('proxy', '代筆', 'By proxy', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('electronic', '電子署名等', 'Electronic', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('none', '署名なし', 'None', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_informationSource" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('referrer', '紹介元', 'Referrer', 'official', '実施要綱 別添5 1(3)ウ', '0.2.0', NULL, NULL),
  ('involvedAgency', '日頃関わる支援関係機関', 'Agency that knows the person', 'official', '実施要綱 別添5 1(3)ウ', '0.2.0', NULL, NULL),
  ('ownCollection', '多機関協働事業者が自ら収集', 'Collected by the multi-agency operator', 'official', '実施要綱 別添5 1(3)ウ', '0.2.0', NULL, NULL);

INSERT INTO "code_planAdequacy" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('adequate', '適切', 'Adequate', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('approvedWithChanges', '修正の上了承', 'Approved with changes', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('toBeContinued', '継続協議', 'To be discussed further', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_childPlanTarget" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('maternal', '母子保健', 'Maternal health', 'official', '実施要綱 別記1の3 4(3)⑤', '0.2.0', NULL, NULL),
  ('childWelfare', '児童福祉', 'Child welfare', 'official', '実施要綱 別記1の3 4(3)⑤', '0.2.0', NULL, NULL);

INSERT INTO "code_childPlanBasis" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('childWelfareAct10', '児童福祉法10条1項4号', 'Child Welfare Act 10(1)(iv)', 'proposed', '児童福祉法10条・母子保健法22条', '0.2.0', NULL, NULL),
  ('maternalHealthAct22', '母子保健法22条', 'Maternal Health Act 22', 'proposed', '児童福祉法10条・母子保健法22条', '0.2.0', NULL, NULL);

INSERT INTO "code_childPlanAuthor" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('supervisor', '統括支援員', 'Supervisor', 'official', '実施要綱 別記1の3 4(3)⑤', '0.2.0', NULL, NULL),
  ('maternalFunction', '母子保健機能', 'Maternal health function', 'official', '実施要綱 別記1の3 4(3)⑤', '0.2.0', NULL, NULL),
  ('childWelfareFunction', '児童福祉機能', 'Child welfare function', 'official', '実施要綱 別記1の3 4(3)⑤', '0.2.0', NULL, NULL);

INSERT INTO "code_childSupportKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('shortStay', '子育て短期支援', 'Short stay', 'proposed', '児童福祉法6条の3', '0.2.0', NULL, NULL),
  ('nursingVisit', '養育支援訪問', 'Nurturing support visit', 'proposed', '児童福祉法6条の3', '0.2.0', NULL, NULL),
  ('homeVisitHelp', '子育て世帯訪問支援', 'Home visit help', 'proposed', '児童福祉法6条の3', '0.2.0', NULL, NULL),
  ('childPlace', '児童育成支援拠点', 'Place for children', 'proposed', '児童福祉法6条の3', '0.2.0', NULL, NULL),
  ('parentChildRelation', '親子関係形成支援', 'Parent-child relation support', 'proposed', '児童福祉法6条の3', '0.2.0', NULL, NULL),
  ('temporaryCare', '一時預かり', 'Temporary care', 'proposed', '児童福祉法6条の3', '0.2.0', NULL, NULL),
  ('postnatalCare', '産後ケア', 'Postnatal care', 'proposed', '児童福祉法6条の3', '0.2.0', NULL, NULL),
  ('counselling', '相談・助言', 'Counselling', 'proposed', '児童福祉法6条の3', '0.2.0', NULL, NULL),
  ('medical', '医療・保健', 'Medical care', 'proposed', '児童福祉法6条の3', '0.2.0', NULL, NULL),
  ('school', '学校との連携', 'Work with the school', 'proposed', '児童福祉法6条の3', '0.2.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '児童福祉法6条の3', '0.2.0', NULL, NULL);

INSERT INTO "code_reviewResult" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('continued', '継続', 'Continued', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('changed', '変更', 'Changed', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('ended', '終了', 'Ended', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_childCaseEvent" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('receipt', '通告・相談の受理', 'Report received', 'official', '実施要綱 別記1の3 4(3)⑤ウ(イ)', '0.2.0', NULL, NULL),
  ('intakeMeeting', '受理会議', 'Intake meeting', 'official', '実施要綱 別記1の3 4(3)⑤ウ(イ)', '0.2.0', NULL, NULL),
  ('investigation', '調査', 'Investigation', 'official', '実施要綱 別記1の3 4(3)⑤ウ(イ)', '0.2.0', NULL, NULL),
  ('assessment', 'アセスメント', 'Assessment', 'official', '実施要綱 別記1の3 4(3)⑤ウ(イ)', '0.2.0', NULL, NULL),
  ('caseConference', '支援方針会議', 'Case conference', 'official', '実施要綱 別記1の3 4(3)⑤ウ(イ)', '0.2.0', NULL, NULL),
  ('supportPlan', 'サポートプラン等の作成', 'Support plan', 'official', '実施要綱 別記1の3 4(3)⑤ウ(イ)', '0.2.0', NULL, NULL),
  ('service', '支援の開始', 'Support begins', 'official', '実施要綱 別記1の3 4(3)⑤ウ(イ)', '0.2.0', NULL, NULL),
  ('review', '進行管理・見直し', 'Review', 'official', '実施要綱 別記1の3 4(3)⑤ウ(イ)', '0.2.0', NULL, NULL),
  ('close', '終結', 'Closure', 'official', '実施要綱 別記1の3 4(3)⑤ウ(イ)', '0.2.0', NULL, NULL);

INSERT INTO "code_abuseKind" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('physical', '身体的虐待', 'Physical', 'official', '高齢者虐待防止法2条', '0.2.0', NULL, NULL),
  ('neglect', '介護・世話の放棄・放任', 'Neglect', 'official', '高齢者虐待防止法2条', '0.2.0', NULL, NULL),
  ('psychological', '心理的虐待', 'Psychological', 'official', '高齢者虐待防止法2条', '0.2.0', NULL, NULL),
  ('sexual', '性的虐待', 'Sexual', 'official', '高齢者虐待防止法2条', '0.2.0', NULL, NULL),
  ('economic', '経済的虐待', 'Economic', 'official', '高齢者虐待防止法2条', '0.2.0', NULL, NULL);

INSERT INTO "code_coordinationLayer" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('layer1', '第1層', 'Layer 1', 'official', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('layer2', '第2層', 'Layer 2', 'official', '実施要綱 別記2の2', '0.2.0', NULL, NULL);

INSERT INTO "code_councilMember" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('municipality', '市町村', 'Municipality', 'proposed', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('ltcCenter', '地域包括支援センター', 'Comprehensive support centre', 'proposed', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('lifeSupportCoordinator', '生活支援コーディネーター', 'Life support coordinator', 'proposed', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('welfareCommissioner', '民生委員・児童委員', 'Welfare commissioner', 'proposed', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('socialWelfareCouncil', '社会福祉協議会', 'Council of social welfare', 'proposed', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('neighbourhood', '自治会・町内会', 'Neighbourhood association', 'proposed', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('npo', 'NPO・ボランティア団体', 'Non-profit organisation', 'proposed', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('company', '民間企業等', 'Company', 'proposed', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('resident', '地域住民', 'Resident', 'proposed', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '実施要綱 別記2の2', '0.2.0', NULL, NULL);

INSERT INTO "code_councilRole" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('organisationalSupport', 'コーディネーターの組織的な補完', 'Supports the coordinator', 'official', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('needsAndResources', 'ニーズ・資源の把握と可視化', 'Needs and resources', 'official', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('planning', '企画、立案、方針策定', 'Planning', 'official', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('commonAwareness', '関係者の意識の統一', 'Common awareness', 'official', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('informationExchange', '情報交換と働きかけ', 'Exchange of information', 'official', '実施要綱 別記2の2', '0.2.0', NULL, NULL);

INSERT INTO "code_coordinatorTask" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('visualising', '地域の情報の収集と可視化', 'Collects and shows information', 'official', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('planningSupport', '企画、立案、実施方法の支援', 'Supports planning', 'official', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('roleSharing', '役割の整理と目的の共有', 'Sorts out roles', 'official', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('trainingMatching', '担い手の養成、組織化、マッチング', 'Trains and organises volunteers', 'official', '実施要綱 別記2の2', '0.2.0', NULL, NULL),
  ('serviceMatching', '支援ニーズとサービスのマッチング', 'Matches needs and services', 'official', '実施要綱 別記2の2', '0.2.0', NULL, NULL);

INSERT INTO "code_linkedPolicy" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('healthCare', '保健医療', 'Health care', 'official', '実施要綱・令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('labour', '労働', 'Labour', 'official', '実施要綱・令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('education', '教育', 'Education', 'official', '実施要綱・令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('housing', '住まい', 'Housing', 'official', '実施要綱・令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('regionalRevival', '地域再生', 'Regional revival', 'official', '実施要綱・令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('townPlanning', 'まちづくり', 'Town planning', 'official', '実施要綱・令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('agriculture', '農業', 'Agriculture', 'official', '実施要綱・令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('industry', '産業', 'Industry', 'official', '実施要綱・令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('environment', '環境', 'Environment', 'official', '実施要綱・令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('transport', '交通', 'Transport', 'official', '実施要綱・令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('consumer', '消費者', 'Consumer affairs', 'official', '実施要綱・令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('disaster', '防災', 'Disaster prevention', 'official', '実施要綱・令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('justice', '司法', 'Justice', 'official', '実施要綱・令和8年主管課長会議資料', '0.2.0', NULL, NULL);

INSERT INTO "code_planningStep" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('necessity', '必要性の検討', 'Necessity', 'official', '実施要綱 別添1 2', '0.2.0', NULL, NULL),
  ('agreement', '合意', 'Agreement', 'official', '実施要綱 別添1 2', '0.2.0', NULL, NULL),
  ('internalAnalysis', '庁内体制の分析', 'Analysis of the organisation', 'official', '実施要綱 別添1 2', '0.2.0', NULL, NULL),
  ('resourceSurvey', '社会資源の把握', 'Survey of resources', 'official', '実施要綱 別添1 2', '0.2.0', NULL, NULL),
  ('dialogue', '関係者との対話', 'Dialogue', 'official', '実施要綱 別添1 2', '0.2.0', NULL, NULL),
  ('siteDesign', '拠点の設計', 'Design of sites', 'official', '実施要綱 別添1 2', '0.2.0', NULL, NULL),
  ('residentHearing', '住民の意見聴取', 'Hearing of residents', 'official', '実施要綱 別添1 2', '0.2.0', NULL, NULL),
  ('review', '見直し', 'Review', 'official', '実施要綱 別添1 2', '0.2.0', NULL, NULL);

INSERT INTO "code_agreementViewpoint" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('betweenFields', '分野間の重なり', 'Between fields', 'official', '実施要綱 別添1 2(2)', '0.2.0', NULL, NULL),
  ('alongSupport', '一連の支援の間の重なり', 'Along the course of support', 'official', '実施要綱 別添1 2(2)', '0.2.0', NULL, NULL),
  ('systemAndResidents', '福祉制度と住民活動の重なり', 'Between systems and residents'' activities', 'official', '実施要綱 別添1 2(2)', '0.2.0', NULL, NULL);

INSERT INTO "code_planningParticipant" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('department', '庁内の関係部局', 'Department', 'official', '実施要綱 別添1・別紙4', '0.2.0', NULL, NULL),
  ('supportAgency', '支援関係機関', 'Supporting agency', 'official', '実施要綱 別添1・別紙4', '0.2.0', NULL, NULL),
  ('resident', '地域住民', 'Resident', 'official', '実施要綱 別添1・別紙4', '0.2.0', NULL, NULL),
  ('company', '企業等', 'Company', 'official', '実施要綱 別添1・別紙4', '0.2.0', NULL, NULL),
  ('prefecture', '都道府県', 'Prefecture', 'official', '実施要綱 別添1・別紙4', '0.2.0', NULL, NULL),
  ('expert', '学識経験者', 'Expert', 'official', '実施要綱 別添1・別紙4', '0.2.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_harmonisedPlan" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('welfarePlan', '市町村地域福祉計画', 'Community welfare plan', 'official', '社会福祉法106条の5第3項', '0.2.0', NULL, NULL),
  ('ltcPlan', '市町村介護保険事業計画', 'Long-term care plan', 'official', '社会福祉法106条の5第3項', '0.2.0', NULL, NULL),
  ('disabilityPlan', '市町村障害福祉計画', 'Disability welfare plan', 'official', '社会福祉法106条の5第3項', '0.2.0', NULL, NULL),
  ('childPlan', '市町村子ども・子育て支援事業計画', 'Child and child care plan', 'official', '社会福祉法106条の5第3項', '0.2.0', NULL, NULL),
  ('other', 'その他の計画', 'Other plan', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_goalStatus" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('notStarted', '未着手', 'Not started', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('onTrack', '予定どおり', 'On track', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('delayed', '遅れている', 'Delayed', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('reached', '達成した', 'Reached', 'proposed', '重層データ標準', '0.2.0', NULL, NULL),
  ('abandoned', '取りやめた', 'Abandoned', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_modelActivity" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('understanding', '把握・議論', 'Understanding and discussion', 'official', '令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('practice', '協議・実践', 'Consultation and practice', 'official', '令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('verification', '検証・見直し', 'Verification', 'official', '令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('coordinatorPosting', '支援員の配置', 'Posting of a coordinator', 'official', '令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('activityPayment', '活動費の支給', 'Payment for activities', 'official', '令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('consultationTrial', '相談支援の実証', 'Trial of consultation', 'official', '令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('communityTrial', '地域づくりの実証', 'Trial of community building', 'official', '令和8年主管課長会議資料', '0.2.0', NULL, NULL);

INSERT INTO "code_modelPartner" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('workersCooperative', '労働者協同組合', 'Workers'' cooperative', 'official', '令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('regionalManagementOrganisation', '地域運営組織（RMO）', 'Regional management organisation', 'official', '令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('designatedCommunityGroup', '指定地域共同活動団体', 'Designated community group', 'official', '令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_modelFunction" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('mutualSupport', '地域で支え合う機能', 'Mutual support', 'official', '令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('agencyCollaboration', '支援関係機関が連携する機能', 'Collaboration of agencies', 'official', '令和8年主管課長会議資料', '0.2.0', NULL, NULL),
  ('bridge', '地域と機関をつなぐ機能', 'Bridge between community and agencies', 'official', '令和8年主管課長会議資料', '0.2.0', NULL, NULL);

INSERT INTO "code_jointMethod" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('agreement', '協定・連携協約', 'Agreement', 'proposed', '地方自治法', '0.2.0', NULL, NULL),
  ('entrustment', '事務の委託', 'Entrustment of affairs', 'proposed', '地方自治法', '0.2.0', NULL, NULL),
  ('jointBody', '広域連合・一部事務組合', 'Joint body', 'proposed', '地方自治法', '0.2.0', NULL, NULL),
  ('jointContract', '共同の委託', 'Joint contract', 'proposed', '地方自治法', '0.2.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '地方自治法', '0.2.0', NULL, NULL);

INSERT INTO "code_siteActivity" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('kosodateExchange', '交流の場の提供', 'Place to meet', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('kosodateConsultation', '子育て等の相談・援助', 'Child care consultation', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('kosodateInformation', '子育て関連情報の提供', 'Child care information', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('kosodateLecture', '子育て等の講習', 'Child care lectures', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('multiGeneration', '多世代の連携', 'Links between generations', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('tradition', '伝統文化・行事', 'Traditions and events', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('resourceDevelopment', '地域資源の発掘・育成', 'Development of local resources', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('regionalVisit', '家庭への訪問支援', 'Visits to families', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('circleSupport', 'サークル・ボランティアの育成', 'Support of circles and volunteers', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('nurseryInformation', '保育資源の情報・連携', 'Information on nurseries', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('childNeedsSupport', '個別ニーズへの支援', 'Support for single needs', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('childCoordination', '関係機関の調整・資源開発', 'Coordination of agencies', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('childPublicity', '広報', 'Publicity', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('childSurvey', '実情の把握', 'Survey of children''s needs', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('childResourceDevelopment', '地域資源の開拓', 'Development of child resources', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('guardianship', '成年後見制度の利用促進', 'Guardianship', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('abuseResponse', '虐待への対応', 'Response to abuse', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('difficultCase', '困難事例への対応', 'Difficult cases', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('consumerProtection', '消費者被害の防止', 'Consumer protection', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('careNetwork', 'ケアマネジャーのネットワーク', 'Network of care managers', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('careManagerGuidance', 'ケアマネジャーへの指導・相談', 'Guidance for care managers', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('comprehensiveConsultation', '総合的・専門的な相談', 'Comprehensive consultation', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('consultationStrengthening', '相談体制の強化', 'Stronger consultation', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('councilWork', '協議会・地域づくり', 'Council and community work', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('peerCounselling', 'ピアカウンセリング', 'Peer counselling', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('socialSkill', '社会生活力を高める支援', 'Skills for social life', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('rightsProtection', '権利擁護', 'Protection of rights', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('functionTraining', '機能訓練・社会適応訓練', 'Functional training', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('bathing', '入浴', 'Bathing', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('creativeWork', '創作的活動・生産活動', 'Creative or productive work', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('publicAwareness', '普及啓発', 'Public awareness', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('volunteerTraining', '担い手・ボランティアの養成', 'Training of volunteers', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('gatheringPlace', '居場所づくり', 'Gathering place', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('needsSurvey', 'ニーズ・課題の把握', 'Survey of needs', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('platform', 'プラットフォームづくり', 'Platform', 'official', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_equipment" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('nursingCorner', '授乳コーナー', 'Nursing corner', 'official', '実施要綱 別記2の4 4(2)③(ウ)', '0.2.0', NULL, NULL),
  ('sink', '流し台', 'Sink', 'official', '実施要綱 別記2の4 4(2)③(ウ)', '0.2.0', NULL, NULL),
  ('babyBed', 'ベビーベッド', 'Baby bed', 'official', '実施要綱 別記2の4 4(2)③(ウ)', '0.2.0', NULL, NULL),
  ('playEquipment', '遊具', 'Play equipment', 'official', '実施要綱 別記2の4 4(2)③(ウ)', '0.2.0', NULL, NULL),
  ('consultationRoom', '相談室', 'Consultation room', 'official', '実施要綱 別記2の4 4(2)③(ウ)', '0.2.0', NULL, NULL),
  ('barrierFree', 'バリアフリー設備', 'Barrier-free facilities', 'official', '実施要綱 別記2の4 4(2)③(ウ)', '0.2.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_addOn" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('night', '夜間加算', 'Night', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('holiday', '休日加算', 'Holiday', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('visitingConsultation', '出張相談支援加算', 'Visiting consultation', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('strengthening', '機能強化加算', 'Strengthening', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('multilingual', '多言語対応加算', 'Multilingual', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('careNeeded', '特別支援対応加算（配慮が必要な家庭）', 'Families in need of care', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('multiFunction', '多機能型加算', 'Multi-function', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('centerLink', 'こども家庭センター連携等加算', 'Link with the centre', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('nightSaturday', '夜間・土日開所加算', 'Night and weekend opening', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('lawyerDoctor', '弁護士・医師等配置加算', 'Lawyer or doctor', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('communityActivity', '地域活動加算', 'Community activity', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('startUp', '開設準備経費（1回限り）', 'Start-up (once only)', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('abuseSpecialist', '虐待対応専門員の上乗せ配置', 'Additional abuse specialists', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('childActivity', '子育て支援活動の展開加算', 'Extended child care activity', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('visitingPlaza', '出張ひろば加算', 'Visiting plaza', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('holidayLecture', '休日の育児参加講習加算', 'Holiday lectures', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('healthConsultation', '保健相談加算', 'Health consultation', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL),
  ('regionalChildPower', '地域の子育て力向上加算', 'Regional child care power', 'official', '実施要綱 別記1の3・別記2の4', '0.2.0', NULL, NULL);

INSERT INTO "code_training" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('childSupportBasic', '子育て支援員 基本研修', 'Child support worker (basic)', 'proposed', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('childSupportSpecial', '子育て支援員 専門研修', 'Child support worker (special)', 'proposed', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('supervisorTraining', '統括支援員の研修', 'Supervisor training', 'proposed', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('abuseTraining', '虐待対応の研修', 'Abuse response training', 'proposed', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('consultantTraining', '相談支援員の養成研修', 'Consultant training', 'proposed', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('coordinatorTraining', '生活支援コーディネーターの研修', 'Coordinator training', 'proposed', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('followUp', 'フォローアップ研修・現任研修', 'Follow-up training', 'proposed', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('privacy', '個人情報・守秘の研修', 'Privacy training', 'proposed', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '実施要綱 別記1・別記2', '0.2.0', NULL, NULL);

INSERT INTO "code_nationalStatistic" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('abuseConsultations', '児童虐待相談対応件数（全国）', 'Child abuse consultations (nation)', 'official', '実施要綱 別記1の3 4(3)', '0.2.0', NULL, NULL),
  ('childPopulation', '児童人口（全国）', 'Children (nation)', 'official', '実施要綱 別記1の3 4(3)', '0.2.0', NULL, NULL);

INSERT INTO "code_activityCenterType" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('typeI', 'Ⅰ型', 'Type I', 'official', '実施要綱 別記2の3 3(1)', '0.2.0', NULL, NULL),
  ('typeII', 'Ⅱ型', 'Type II', 'official', '実施要綱 別記2の3 3(1)', '0.2.0', NULL, NULL),
  ('typeIII', 'Ⅲ型', 'Type III', 'official', '実施要綱 別記2の3 3(1)', '0.2.0', NULL, NULL),
  ('other', 'その他', 'Other', 'proposed', '重層データ標準', '0.2.0', NULL, NULL);

INSERT INTO "code_conferencePurpose" ("code", "title_ja", "title_en", "provenance", "source", "since", "deprecated_since", "note") VALUES
  ('informationExchange', '必要な情報の交換', 'Exchange of information', 'official', '社会福祉法106条の6第2項', '0.2.0', NULL, NULL),
  ('supportStructure', '支援体制に関する検討', 'Structure of support', 'official', '社会福祉法106条の6第2項', '0.2.0', NULL, NULL);

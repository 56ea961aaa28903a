-- Enumerated types. A label is UPPER_SNAKE, as GraphQL shows it.

-- An exclusion constraint over (report, range of characters) needs equality on bigint in GiST.
create extension if not exists btree_gist;

create type district_kind as enum (
    'PROVINCE', 'CITY', 'DISTRICT', 'COUNTY', 'COUNTY_LEVEL_CITY', 'TOWN', 'FUNCTIONAL_ZONE', 'URBAN_AREA');
comment on type district_kind is '区划类型：省、地级市、市辖区、县、县级市、乡镇、功能区、城市片区 · Kind of district: province, prefecture-level city, urban district, county, county-level city, town, functional zone, urban area';

create type title_basis as enum ('HEADING', 'IN_TEXT');
comment on type title_basis is '标题来源：印刷标题，或取自正文 · Where a section title comes from: a printed heading, or words of its text';

create type industry_kind as enum (
    'GROUP', 'EMERGING', 'FUTURE', 'TRADITIONAL', 'UPGRADE', 'MANUFACTURING', 'AGRICULTURE', 'SERVICE', 'ENERGY');
comment on type industry_kind is '产业类型：产业组、新兴、未来、传统、改造升级、制造业、农业、服务业、能源 · Kind of industry: group of industries, emerging, future, traditional, upgrading programme, manufacturing, agriculture, service, energy';

create type project_kind as enum (
    'PRODUCTION', 'UPGRADE', 'PARK', 'DIGITAL', 'RESEARCH', 'LABORATORY', 'ENERGY', 'PIPELINE', 'GAS_STORAGE',
    'ROAD', 'RAILWAY', 'BRIDGE', 'LOGISTICS', 'WATER', 'HOUSING', 'COMMERCE', 'CULTURE_TOURISM', 'EDUCATION',
    'HEALTH', 'ECOLOGY', 'RECYCLING', 'AGRICULTURE', 'AREA');
comment on type project_kind is '项目类型 · Kind of project: production, upgrade of a plant, park or base, digital infrastructure, research centre, laboratory, energy, pipeline, gas storage, road, railway, bridge, logistics, water works, housing, commerce, culture and tourism, education, health, ecology, recycling, agriculture, area development';

create type organization_kind as enum (
    'ENTERPRISE', 'INSTITUTE', 'SCHOOL', 'HEALTH', 'GOVERNMENT', 'PLATFORM', 'FINANCE');
comment on type organization_kind is '机构类型：企业、研究机构、学校、医疗、政府、平台、金融 · Kind of organization: enterprise, institute, school, health, government, platform, finance';

create type comparator as enum ('GE', 'GT', 'LE', 'LT', 'EQ', 'APPROX', 'RANGE');
comment on type comparator is '比较关系：以上、超过、以内、低于、等于、约、区间 · Comparator: at least, more than, at most, less than, exactly as stated, about, from–to';

create type modality as enum ('PLAIN', 'STRIVE', 'ENSURE', 'SEEK');
comment on type modality is '语气：直陈、力争、确保、争取 · Modality: plain statement, strive for, ensure, seek to win';

create type figure_nature as enum ('TARGET', 'EXISTING', 'DESCRIPTIVE');
comment on type figure_nature is '数字性质：目标、现状、描述 · Nature of a figure: a target, a state of affairs, a description';

create type metric_nature as enum ('COUNT', 'STOCK', 'FLOW', 'GROWTH', 'CHANGE', 'SHARE', 'MULTIPLE');
comment on type metric_nature is '指标性质：数量、存量、流量、增速、增量、占比、倍数 · Nature of a metric: count, stock, flow, growth rate, absolute change, share, multiple';

create type target_direction as enum ('INCREASE', 'DECREASE', 'STABLE', 'KEEP_PACE', 'ACHIEVE', 'RANK');
comment on type target_direction is '定性目标方向：提高、降低、平稳、同步、达成、位次 · Direction of a qualitative target: increase, decrease, hold steady, keep pace, achieve, hold a rank';

create type mention_status as enum (
    'NAMED', 'EXISTING', 'PROSPECTIVE', 'PLANNED', 'TO_START', 'IN_PROGRESS', 'TO_COMPLETE', 'TO_EXPAND');
comment on type mention_status is '提及时的状态（均为计划意图）：仅提及、已有、前期或在谈、计划实施、拟开工、在建、拟建成、拟壮大 · What the sentence intends for the entity: named only, existing, prospective, planned, to be started, in progress, to be completed, to be expanded; never a fact of completion';

create type link_basis as enum ('STATED', 'IN_NAME');
comment on type link_basis is '依据：文中写明，或名称中含有 · Basis of a link: stated by the text, or contained in the name';

create type number_disposition as enum ('VALUE', 'QUALIFIER', 'NOT_A_FIGURE');
comment on type number_disposition is '印刷数字的归属：数值、限定、非数据 · What a printed number is: the value of a figure, a qualifier of a figure, or not a figure';

create type reading_kind as enum ('WRONG_CHARACTER', 'EXTRA', 'MISSING', 'BROKEN_LINE', 'PUNCTUATION', 'MARKUP', 'WORDING');
comment on type reading_kind is '疑误类型：错字、衍文、脱文、断行、标点、排版标记、措辞 · Kind of oddity: wrong character, extra words, missing words, broken line, punctuation, markup, wording';

create type reading_confidence as enum ('HIGH', 'MEDIUM', 'LOW');
comment on type reading_confidence is '把握程度：高、中、低 · Confidence in a reading: high, medium, low';

const names = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Columns that only fields of some types have: a field of another type leaves them out of what a $select gives. */
const ofFieldTypes = names(`
  AllowDisplay AllowHyperlink AllowMultipleValues AppendOnly Choices CommaSeparator CurrencyLocaleId CustomUnitName
  CustomUnitOnRight DateFormat DateTimeCalendarType DependentLookupInternalNames DisplayFormat EditFormat EnableLookup
  FillInChoice Formula FriendlyDisplayFormat IsDependentLookup IsLongHyperlink IsRelationship LookupField LookupList
  LookupWebId Mappings MaxLength MaximumValue MinimumValue NumberOfLines OutputType Presence PrimaryFieldId
  RelationshipDeleteBehavior RestrictedMode RichText SelectionGroup SelectionMode ShowAsPercentage TimeFormat
  UnlimitedLengthInDocumentLibrary UserDisplayOptions WikiLinking AnchorId CreateValuesInEditForm IsAnchorValid
  IsKeyword IsPathRendered IsTermSetValid Open SspId TargetTemplate TermSetId TextField UserCreated`);

const ofPrincipals = names(`
  AllowMembersEditMembership AllowRequestToJoinLeave AutoAcceptRequestToJoinLeave CanCurrentUserEditMembership
  CanCurrentUserManageGroup CanCurrentUserViewMembership Description Email Expiration Groups
  IsEmailAuthenticationGuestUser IsShareByEmailGuestUser IsSiteAdmin OnlyAllowMembersViewMembership Owner OwnerTitle
  RequestToJoinLeaveEmailSetting UserId UserPrincipalName Users`);

const securable = names('FirstUniqueAncestorSecurableObject HasUniqueRoleAssignments RoleAssignments');

/**
 * Properties that SharePoint's types have [P: what PnPjs declares, with what CSOM's reference adds]; those that nobody
 * describes here are not built, which is something else than mistyped.
 */
const declared: Readonly<Record<string, readonly string[]>> = {
  'SP.List': names(`
    AdditionalUXProperties AllowDeletion Author BrowserFileHandling Color ContentTypes CreatablesInfo
    CustomActionElements DataSource DefaultDisplayFormUrl DefaultEditFormUrl DefaultItemOpenInBrowser DefaultNewFormUrl
    DefaultView DefaultViewPath DefaultViewUrl DescriptionResource EffectiveBasePermissions
    EffectiveBasePermissionsForUI EnableAssignToEmail EventReceivers ExcludeFromOfflineClient Fields
    FileSavePostProcessingEnabled Forms Icon InformationRightsManagementSettings IsSiteAssetsLibrary IsSystemList Items
    OnQuickLaunch PageRenderType ParentWeb PropertiesXml ReadSecurity RootFolder SchemaXml Subscriptions
    TitleResource UserCustomActions ValidationFormula ValidationMessage Views WorkflowAssociations WriteSecurity`).concat(
    securable
  ),
  'SP.Web': names(`
    AccessRequestsList AccessRequestListUrl Activities AllProperties AllowAutomaticASPXPageIndexing
    AllowCreateDeclarativeWorkflowForCurrentUser AllowDesignerForCurrentUser AllowMasterPageEditingForCurrentUser
    AllowRevertFromTemplateForCurrentUser AlternateCssUrl AppTiles AssociatedMemberGroup AssociatedOwnerGroup
    AssociatedVisitorGroup Author AvailableContentTypes AvailableFields ClassicWelcomePage ClientSideAssets
    CommentsOnSitePagesDisabled ContainsConfidentialInfo ContentTypes CurrentUser CustomSiteActionsDisabled
    DataLeakagePreventionStatusInfo DefaultDocumentLibrary DefaultNewPageTemplateId DescriptionResource
    DescriptionTranslations DesignPackageId DisableAppViews DisableFlows DisableRecommendedItems EffectiveBasePermissions
    EventReceivers ExcludeFromOfflineClient Features Fields Folders FooterEmphasis FooterEnabled FooterLayout
    HeaderEmphasis HeaderLayout HideTitleInHeader HorizontalQuickLaunch IsHomepageModernized IsProvisioningComplete
    IsRevertHomepageLinkHidden KeepFieldUserResources ListTemplates Lists LogoAlignment MasterPageReferenceEnabled
    MegaMenuEnabled MembersCanShare NavAudienceTargetingEnabled Navigation NextStepsFirstRunEnabled
    NotificationsInOneDriveForBusinessEnabled NotificationsInSharePointEnabled ObjectCacheEnabled ParentWeb
    PreviewFeaturesEnabled PrimaryColor PushNotificationSubscribers QuickLaunchEnabled RecycleBin RegionalSettings
    RequestAccessEmail RoleDefinitions RootFolder SaveSiteAsTemplateEnabled SearchBoxInNavBar
    SearchBoxPlaceholderText SearchScope ShowUrlStructureForCurrentUser SiteCollectionAppCatalog SiteGroups
    SiteLogoDescription SiteUserInfoList SiteUsers SupportedUILanguageIds TenantAdminMembersCanShare
    TenantAppCatalog TenantTagPolicyEnabled ThemedCssFolderUrl ThemeData ThemeInfo ThirdPartyMdmEnabled TitleResource
    TitleTranslations UserCustomActions WebInfos WebTemplateConfiguration WebTemplateId Webs WorkflowAssociations
    WorkflowTemplates`).concat(securable),
  'SP.Site': names(`
    AllowExternalEmbeddingWrapper AllowMasterPageEditing AllowRevertFromTemplate AllowSaveDeclarativeWorkflowAsTemplate
    AllowSavePublishDeclarativeWorkflow AllowSelfServiceUpgrade AllowSelfServiceUpgradeEvaluation Audit
    AuditLogTrimmingRetention CanSyncHubSitePermissions CanUpgrade ChannelGroupId Classification
    CommentsOnSitePagesDisabled CurrentChangeToken CustomScriptSafeDomains DisableAppViews
    DisableCompanyWideSharingLinks DisableFlows EventReceivers ExternalSharingTipsEnabled Features GeoLocation
    InformationSegment LockIssue MaxItemsPerThrottledOperation MediaTranscriptionDisabled NeedsB2BUpgrade Owner RecycleBin
    RequiredDesignerVersion RootWeb SandboxedCodeActivationCapability SearchBoxInNavBar SecondaryContact
    SensitivityLabel SensitivityLabelId SensitivityLabelInfo ShareByLinkEnabled ShowPeoplePickerSuggestionsForGuestUsers
    ShowUrlStructure SocialBarOnSitePagesDisabled StatusBarLink StatusBarText ThicketSupportDisabled UpgradeInfo
    UpgradeReminderDate UpgradeScheduled UpgradeScheduledDate Upgrading Usage UserCustomActions WriteLocked`),
  'SP.View': names(`
    AssociatedContentTypeId BaseViewId CalendarSettings CalendarViewStyles ColumnWidth CustomFormatter CustomOrder
    EditorModified EventReceivers Formats GridLayout ImageUrl IncludeRootFolder JSLink ListViewXml Method
    MobileDefaultView MobileView ModerationType NewDocumentTemplates OrderedView PageRenderType
    RequiresClientIntegration RowLimitExceeded ServerRelativePath StyleId SubTitle TabularView Threaded Toolbar
    ToolbarTemplateName ViewData ViewFields ViewJoins ViewProjectedFields ViewType2 VisualizationInfo`),
  'SP.Field': names(
    'DescriptionResource NoCrawl TitleResource TranslationXml DescriptionTranslations TitleTranslations'
  ),
  'SP.ContentType': names(`
    ClientFormCustomFormatter DescriptionResource DispFormClientSideComponentId
    DispFormClientSideComponentProperties EditFormClientSideComponentId EditFormClientSideComponentProperties FieldLinks
    Fields NameResource NewFormClientSideComponentId NewFormClientSideComponentProperties Parent SchemaXml
    SchemaXmlWithResourceTokens WorkflowAssociations`),
  'SP.Folder': names(`
    ContentTypeOrder EffectiveInformationRightsManagementSettings Files FolderColor Folders
    InformationRightsManagementSettings ListItemAllFields ParentFolder Properties ServerRelativePath StorageMetrics
    UniqueContentTypeOrder`),
  'SP.File': names(`
    Activities Author CheckedOutByUser ContentTag EffectiveInformationRightsManagementSettings ExpirationDate
    HasAlternateContentStreams InformationRightsManagementSettings ListId ListItemAllFields LockedByUser ModifiedBy PageRenderType
    Properties ServerRelativePath SiteId VersionEvents Versions VroomDriveID VroomItemID WebId`),
  'SP.User': names('AadObjectId Alerts EmailWithFallback Groups'),
  'SP.Group': names('Owner Users'),
  'SP.RegionalSettings': names('InstalledLanguages TimeZone TimeZones')
};

const isAmong = (all: readonly string[] | undefined, asked: string): boolean =>
  all?.some((name) => name.toLowerCase() === asked.toLowerCase()) === true;

const baseOf = (type: string): string => (/^SP\.Field(?!Link|String)/.test(type) ? 'SP.Field' : type);

/** SharePoint's type has a property so called, whether or not it is built here. */
export const isDeclared = (type: string, asked: string): boolean => isAmong(declared[baseOf(type)], asked);

/**
 * A relative of the type has a property so called, and this one may lack it. Columns stand among columns of other types
 * wherever they are asked; people and groups among each other only as members of something.
 */
export const isOfKin = (type: string, asked: string, asMember: boolean): boolean =>
  baseOf(type) === 'SP.Field'
    ? isAmong(ofFieldTypes, asked)
    : asMember && (type === 'SP.User' || type === 'SP.Group') && isAmong(ofPrincipals, asked);

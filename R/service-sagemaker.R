# Generated from botocore's sagemaker model by generator/. Do not edit by hand.

sagemaker_add_association <- function(SourceArn, DestinationArn, AssociationType = NULL) {
  invoke(.client, "sagemaker", "AddAssociation", .params())
}

sagemaker_add_inference_gateway <- function(Identifier, ClusterArn, Namespace, Name) {
  invoke(.client, "sagemaker", "AddInferenceGateway", .params())
}

sagemaker_add_tags <- function(ResourceArn, Tags) {
  invoke(.client, "sagemaker", "AddTags", .params())
}

sagemaker_associate_trial_component <- function(TrialComponentName, TrialName) {
  invoke(.client, "sagemaker", "AssociateTrialComponent", .params())
}

sagemaker_attach_cluster_node_network_interface <- function(
  ClusterName,
  NodeId,
  NetworkInterfaceId
) {
  invoke(.client, "sagemaker", "AttachClusterNodeNetworkInterface", .params())
}

sagemaker_attach_cluster_node_volume <- function(ClusterArn, NodeId, VolumeId) {
  invoke(.client, "sagemaker", "AttachClusterNodeVolume", .params())
}

sagemaker_batch_add_cluster_nodes <- function(ClusterName, ClientToken = NULL, NodesToAdd) {
  invoke(.client, "sagemaker", "BatchAddClusterNodes", .params())
}

sagemaker_batch_delete_cluster_nodes <- function(
  ClusterName,
  NodeIds = NULL,
  NodeLogicalIds = NULL
) {
  invoke(.client, "sagemaker", "BatchDeleteClusterNodes", .params())
}

sagemaker_batch_describe_model_package <- function(ModelPackageArnList) {
  invoke(.client, "sagemaker", "BatchDescribeModelPackage", .params())
}

sagemaker_batch_reboot_cluster_nodes <- function(
  ClusterName,
  NodeIds = NULL,
  NodeLogicalIds = NULL
) {
  invoke(.client, "sagemaker", "BatchRebootClusterNodes", .params())
}

sagemaker_batch_replace_cluster_nodes <- function(
  ClusterName,
  NodeIds = NULL,
  NodeLogicalIds = NULL
) {
  invoke(.client, "sagemaker", "BatchReplaceClusterNodes", .params())
}

sagemaker_create_ai_benchmark_job <- function(
  AIBenchmarkJobName,
  BenchmarkTarget,
  OutputConfig,
  AIWorkloadConfigIdentifier,
  RoleArn,
  NetworkConfig = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateAIBenchmarkJob", .params())
}

sagemaker_create_ai_recommendation_job <- function(
  AIRecommendationJobName,
  ModelSource,
  OutputConfig,
  AIWorkloadConfigIdentifier,
  PerformanceTarget,
  RoleArn,
  InferenceSpecification = NULL,
  OptimizeModel = NULL,
  ComputeSpec = NULL,
  AdapterSource = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateAIRecommendationJob", .params())
}

sagemaker_create_ai_workload_config <- function(
  AIWorkloadConfigName,
  DatasetConfig = NULL,
  AIWorkloadConfigs = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateAIWorkloadConfig", .params())
}

sagemaker_create_action <- function(
  ActionName,
  Source,
  ActionType,
  Description = NULL,
  Status = NULL,
  Properties = NULL,
  MetadataProperties = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateAction", .params())
}

sagemaker_create_algorithm <- function(
  AlgorithmName,
  AlgorithmDescription = NULL,
  TrainingSpecification,
  InferenceSpecification = NULL,
  ValidationSpecification = NULL,
  CertifyForMarketplace = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateAlgorithm", .params())
}

sagemaker_create_app <- function(
  DomainId,
  UserProfileName = NULL,
  SpaceName = NULL,
  AppType,
  AppName,
  Tags = NULL,
  ResourceSpec = NULL,
  RecoveryMode = NULL
) {
  invoke(.client, "sagemaker", "CreateApp", .params())
}

sagemaker_create_app_image_config <- function(
  AppImageConfigName,
  Tags = NULL,
  KernelGatewayImageConfig = NULL,
  JupyterLabAppImageConfig = NULL,
  CodeEditorAppImageConfig = NULL
) {
  invoke(.client, "sagemaker", "CreateAppImageConfig", .params())
}

sagemaker_create_artifact <- function(
  ArtifactName = NULL,
  Source,
  ArtifactType,
  Properties = NULL,
  MetadataProperties = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateArtifact", .params())
}

sagemaker_create_auto_ml_job <- function(
  AutoMLJobName,
  InputDataConfig,
  OutputDataConfig,
  ProblemType = NULL,
  AutoMLJobObjective = NULL,
  AutoMLJobConfig = NULL,
  RoleArn,
  GenerateCandidateDefinitionsOnly = NULL,
  Tags = NULL,
  ModelDeployConfig = NULL
) {
  invoke(.client, "sagemaker", "CreateAutoMLJob", .params())
}

sagemaker_create_auto_ml_job_v2 <- function(
  AutoMLJobName,
  AutoMLJobInputDataConfig,
  OutputDataConfig,
  AutoMLProblemTypeConfig,
  RoleArn,
  Tags = NULL,
  SecurityConfig = NULL,
  AutoMLJobObjective = NULL,
  ModelDeployConfig = NULL,
  DataSplitConfig = NULL,
  AutoMLComputeConfig = NULL
) {
  invoke(.client, "sagemaker", "CreateAutoMLJobV2", .params())
}

sagemaker_create_cluster <- function(
  ClusterName,
  InstanceGroups = NULL,
  RestrictedInstanceGroups = NULL,
  RestrictedInstanceGroupsConfig = NULL,
  VpcConfig = NULL,
  Tags = NULL,
  Orchestrator = NULL,
  NodeRecovery = NULL,
  TieredStorageConfig = NULL,
  NodeProvisioningMode = NULL,
  ClusterRole = NULL,
  AutoScaling = NULL
) {
  invoke(.client, "sagemaker", "CreateCluster", .params())
}

sagemaker_create_cluster_extension <- function(
  ClusterArn,
  ExtensionName,
  ExtensionVersion = NULL,
  ConfigurationValues = NULL,
  Tags = NULL,
  ClientToken = NULL
) {
  invoke(.client, "sagemaker", "CreateClusterExtension", .params())
}

sagemaker_create_cluster_scheduler_config <- function(
  Name,
  ClusterArn,
  SchedulerConfig,
  Description = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateClusterSchedulerConfig", .params())
}

sagemaker_create_code_repository <- function(CodeRepositoryName, GitConfig, Tags = NULL) {
  invoke(.client, "sagemaker", "CreateCodeRepository", .params())
}

sagemaker_create_compilation_job <- function(
  CompilationJobName,
  RoleArn,
  ModelPackageVersionArn = NULL,
  InputConfig = NULL,
  OutputConfig,
  VpcConfig = NULL,
  StoppingCondition,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateCompilationJob", .params())
}

sagemaker_create_compute_quota <- function(
  Name,
  Description = NULL,
  ClusterArn,
  ComputeQuotaConfig,
  ComputeQuotaTarget,
  ActivationState = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateComputeQuota", .params())
}

sagemaker_create_context <- function(
  ContextName,
  Source,
  ContextType,
  Description = NULL,
  Properties = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateContext", .params())
}

sagemaker_create_data_quality_job_definition <- function(
  JobDefinitionName,
  DataQualityBaselineConfig = NULL,
  DataQualityAppSpecification,
  DataQualityJobInput,
  DataQualityJobOutputConfig,
  JobResources,
  NetworkConfig = NULL,
  RoleArn,
  StoppingCondition = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateDataQualityJobDefinition", .params())
}

sagemaker_create_device_fleet <- function(
  DeviceFleetName,
  RoleArn = NULL,
  Description = NULL,
  OutputConfig,
  Tags = NULL,
  EnableIotRoleAlias = NULL
) {
  invoke(.client, "sagemaker", "CreateDeviceFleet", .params())
}

sagemaker_create_domain <- function(
  DomainName,
  AuthMode,
  DefaultUserSettings,
  DomainSettings = NULL,
  SubnetIds = NULL,
  VpcId = NULL,
  Tags = NULL,
  AppNetworkAccessType = NULL,
  HomeEfsFileSystemKmsKeyId = NULL,
  KmsKeyId = NULL,
  AppSecurityGroupManagement = NULL,
  HomeEfsFileSystemCreation = NULL,
  TagPropagation = NULL,
  DefaultSpaceSettings = NULL
) {
  invoke(.client, "sagemaker", "CreateDomain", .params())
}

sagemaker_create_edge_deployment_plan <- function(
  EdgeDeploymentPlanName,
  ModelConfigs,
  DeviceFleetName,
  Stages = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateEdgeDeploymentPlan", .params())
}

sagemaker_create_edge_deployment_stage <- function(EdgeDeploymentPlanName, Stages) {
  invoke(.client, "sagemaker", "CreateEdgeDeploymentStage", .params())
}

sagemaker_create_edge_packaging_job <- function(
  EdgePackagingJobName,
  CompilationJobName,
  ModelName,
  ModelVersion,
  RoleArn,
  OutputConfig,
  ResourceKey = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateEdgePackagingJob", .params())
}

sagemaker_create_endpoint <- function(
  EndpointName,
  EndpointConfigName,
  DeploymentConfig = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateEndpoint", .params())
}

sagemaker_create_endpoint_config <- function(
  EndpointConfigName,
  ProductionVariants,
  DataCaptureConfig = NULL,
  Tags = NULL,
  KmsKeyId = NULL,
  AsyncInferenceConfig = NULL,
  ExplainerConfig = NULL,
  ShadowProductionVariants = NULL,
  ExecutionRoleArn = NULL,
  VpcConfig = NULL,
  EnableNetworkIsolation = NULL,
  MetricsConfig = NULL,
  CrossRegionTrafficConfig = NULL
) {
  invoke(.client, "sagemaker", "CreateEndpointConfig", .params())
}

sagemaker_create_experiment <- function(
  ExperimentName,
  DisplayName = NULL,
  Description = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateExperiment", .params())
}

sagemaker_create_feature_group <- function(
  FeatureGroupName,
  RecordIdentifierFeatureName,
  EventTimeFeatureName,
  FeatureDefinitions,
  OnlineStoreConfig = NULL,
  OfflineStoreConfig = NULL,
  ThroughputConfig = NULL,
  RoleArn = NULL,
  Description = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateFeatureGroup", .params())
}

sagemaker_create_flow_definition <- function(
  FlowDefinitionName,
  HumanLoopRequestSource = NULL,
  HumanLoopActivationConfig = NULL,
  HumanLoopConfig = NULL,
  OutputConfig,
  RoleArn,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateFlowDefinition", .params())
}

sagemaker_create_global_inference_gateway <- function(
  Name,
  Routing = NULL,
  ExecutionRoleArn,
  Gateways,
  ClientToken = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateGlobalInferenceGateway", .params())
}

sagemaker_create_hub <- function(
  HubName,
  HubDescription,
  HubDisplayName = NULL,
  HubSearchKeywords = NULL,
  S3StorageConfig = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateHub", .params())
}

sagemaker_create_hub_content_presigned_urls <- function(
  HubName,
  HubContentType,
  HubContentName,
  HubContentVersion = NULL,
  AccessConfig = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "CreateHubContentPresignedUrls", .params())
}

sagemaker_create_hub_content_reference <- function(
  HubName,
  SageMakerPublicHubContentArn,
  HubContentName = NULL,
  MinVersion = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateHubContentReference", .params())
}

sagemaker_create_human_task_ui <- function(HumanTaskUiName, UiTemplate, Tags = NULL) {
  invoke(.client, "sagemaker", "CreateHumanTaskUi", .params())
}

sagemaker_create_hyper_parameter_tuning_job <- function(
  HyperParameterTuningJobName,
  HyperParameterTuningJobConfig,
  TrainingJobDefinition = NULL,
  TrainingJobDefinitions = NULL,
  WarmStartConfig = NULL,
  Tags = NULL,
  Autotune = NULL
) {
  invoke(.client, "sagemaker", "CreateHyperParameterTuningJob", .params())
}

sagemaker_create_image <- function(
  Description = NULL,
  DisplayName = NULL,
  ImageName,
  RoleArn,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateImage", .params())
}

sagemaker_create_image_version <- function(
  BaseImage,
  ClientToken,
  ImageName,
  Aliases = NULL,
  VendorGuidance = NULL,
  JobType = NULL,
  MLFramework = NULL,
  ProgrammingLang = NULL,
  Processor = NULL,
  Horovod = NULL,
  ReleaseNotes = NULL
) {
  invoke(.client, "sagemaker", "CreateImageVersion", .params())
}

sagemaker_create_inference_component <- function(
  InferenceComponentName,
  EndpointName,
  VariantName = NULL,
  Specification = NULL,
  Specifications = NULL,
  RuntimeConfig = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateInferenceComponent", .params())
}

sagemaker_create_inference_experiment <- function(
  Name,
  Type,
  Schedule = NULL,
  Description = NULL,
  RoleArn,
  EndpointName,
  ModelVariants,
  DataStorageConfig = NULL,
  ShadowModeConfig,
  KmsKey = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateInferenceExperiment", .params())
}

sagemaker_create_inference_recommendations_job <- function(
  JobName,
  JobType,
  RoleArn,
  InputConfig,
  JobDescription = NULL,
  StoppingConditions = NULL,
  OutputConfig = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateInferenceRecommendationsJob", .params())
}

sagemaker_create_inference_router <- function(
  InferenceRouterName,
  RoutingTargets,
  ClientToken = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateInferenceRouter", .params())
}

sagemaker_create_job <- function(
  JobName,
  RoleArn,
  JobCategory,
  JobConfigSchemaVersion,
  JobConfigDocument,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateJob", .params())
}

sagemaker_create_labeling_job <- function(
  LabelingJobName,
  LabelAttributeName,
  InputConfig,
  OutputConfig,
  RoleArn,
  LabelCategoryConfigS3Uri = NULL,
  StoppingConditions = NULL,
  LabelingJobAlgorithmsConfig = NULL,
  HumanTaskConfig,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateLabelingJob", .params())
}

sagemaker_create_mlflow_app <- function(
  Name,
  ArtifactStoreUri,
  RoleArn,
  KmsKeyId = NULL,
  ModelRegistrationMode = NULL,
  WeeklyMaintenanceWindowStart = NULL,
  AccountDefaultStatus = NULL,
  DefaultDomainIdList = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateMlflowApp", .params())
}

sagemaker_create_mlflow_tracking_server <- function(
  TrackingServerName,
  ArtifactStoreUri,
  TrackingServerSize = NULL,
  MlflowVersion = NULL,
  RoleArn,
  AutomaticModelRegistration = NULL,
  WeeklyMaintenanceWindowStart = NULL,
  Tags = NULL,
  S3BucketOwnerAccountId = NULL,
  S3BucketOwnerVerification = NULL
) {
  invoke(.client, "sagemaker", "CreateMlflowTrackingServer", .params())
}

sagemaker_create_model <- function(
  ModelName,
  PrimaryContainer = NULL,
  Containers = NULL,
  InferenceExecutionConfig = NULL,
  ExecutionRoleArn = NULL,
  Tags = NULL,
  VpcConfig = NULL,
  EnableNetworkIsolation = NULL
) {
  invoke(.client, "sagemaker", "CreateModel", .params())
}

sagemaker_create_model_bias_job_definition <- function(
  JobDefinitionName,
  ModelBiasBaselineConfig = NULL,
  ModelBiasAppSpecification,
  ModelBiasJobInput,
  ModelBiasJobOutputConfig,
  JobResources,
  NetworkConfig = NULL,
  RoleArn,
  StoppingCondition = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateModelBiasJobDefinition", .params())
}

sagemaker_create_model_card <- function(
  ModelCardName,
  SecurityConfig = NULL,
  Content,
  ModelCardStatus,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateModelCard", .params())
}

sagemaker_create_model_card_export_job <- function(
  ModelCardName,
  ModelCardVersion = NULL,
  ModelCardExportJobName,
  OutputConfig
) {
  invoke(.client, "sagemaker", "CreateModelCardExportJob", .params())
}

sagemaker_create_model_explainability_job_definition <- function(
  JobDefinitionName,
  ModelExplainabilityBaselineConfig = NULL,
  ModelExplainabilityAppSpecification,
  ModelExplainabilityJobInput,
  ModelExplainabilityJobOutputConfig,
  JobResources,
  NetworkConfig = NULL,
  RoleArn,
  StoppingCondition = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateModelExplainabilityJobDefinition", .params())
}

sagemaker_create_model_package <- function(
  ModelPackageName = NULL,
  ModelPackageGroupName = NULL,
  ModelPackageDescription = NULL,
  ModelPackageRegistrationType = NULL,
  InferenceSpecification = NULL,
  ValidationSpecification = NULL,
  SourceAlgorithmSpecification = NULL,
  CertifyForMarketplace = NULL,
  Tags = NULL,
  ModelApprovalStatus = NULL,
  MetadataProperties = NULL,
  ModelMetrics = NULL,
  ClientToken = NULL,
  Domain = NULL,
  Task = NULL,
  SamplePayloadUrl = NULL,
  CustomerMetadataProperties = NULL,
  DriftCheckBaselines = NULL,
  AdditionalInferenceSpecifications = NULL,
  SkipModelValidation = NULL,
  SourceUri = NULL,
  SecurityConfig = NULL,
  ModelCard = NULL,
  ModelLifeCycle = NULL,
  ManagedStorageType = NULL
) {
  invoke(.client, "sagemaker", "CreateModelPackage", .params())
}

sagemaker_create_model_package_group <- function(
  ModelPackageGroupName,
  ModelPackageGroupDescription = NULL,
  Tags = NULL,
  ManagedConfiguration = NULL
) {
  invoke(.client, "sagemaker", "CreateModelPackageGroup", .params())
}

sagemaker_create_model_quality_job_definition <- function(
  JobDefinitionName,
  ModelQualityBaselineConfig = NULL,
  ModelQualityAppSpecification,
  ModelQualityJobInput,
  ModelQualityJobOutputConfig,
  JobResources,
  NetworkConfig = NULL,
  RoleArn,
  StoppingCondition = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateModelQualityJobDefinition", .params())
}

sagemaker_create_monitoring_schedule <- function(
  MonitoringScheduleName,
  MonitoringScheduleConfig,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateMonitoringSchedule", .params())
}

sagemaker_create_notebook_instance <- function(
  NotebookInstanceName,
  InstanceType,
  SubnetId = NULL,
  SecurityGroupIds = NULL,
  IpAddressType = NULL,
  RoleArn,
  KmsKeyId = NULL,
  Tags = NULL,
  LifecycleConfigName = NULL,
  DirectInternetAccess = NULL,
  VolumeSizeInGB = NULL,
  AcceleratorTypes = NULL,
  DefaultCodeRepository = NULL,
  AdditionalCodeRepositories = NULL,
  RootAccess = NULL,
  PlatformIdentifier = NULL,
  InstanceMetadataServiceConfiguration = NULL
) {
  invoke(.client, "sagemaker", "CreateNotebookInstance", .params())
}

sagemaker_create_notebook_instance_lifecycle_config <- function(
  NotebookInstanceLifecycleConfigName,
  OnCreate = NULL,
  OnStart = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateNotebookInstanceLifecycleConfig", .params())
}

sagemaker_create_optimization_job <- function(
  OptimizationJobName,
  RoleArn,
  ModelSource,
  DeploymentInstanceType,
  MaxInstanceCount = NULL,
  OptimizationEnvironment = NULL,
  OptimizationConfigs,
  OutputConfig,
  StoppingCondition,
  Tags = NULL,
  VpcConfig = NULL,
  TrainingPlanArns = NULL
) {
  invoke(.client, "sagemaker", "CreateOptimizationJob", .params())
}

sagemaker_create_partner_app <- function(
  Name,
  Type,
  ExecutionRoleArn,
  KmsKeyId = NULL,
  MaintenanceConfig = NULL,
  Tier,
  ApplicationConfig = NULL,
  IdcConfig = NULL,
  AuthType,
  EnableIamSessionBasedIdentity = NULL,
  EnableAutoMinorVersionUpgrade = NULL,
  ClientToken = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreatePartnerApp", .params())
}

sagemaker_create_partner_app_presigned_url <- function(
  Arn,
  ExpiresInSeconds = NULL,
  SessionExpirationDurationInSeconds = NULL
) {
  invoke(.client, "sagemaker", "CreatePartnerAppPresignedUrl", .params())
}

sagemaker_create_pipeline <- function(
  PipelineName,
  PipelineDisplayName = NULL,
  PipelineDefinition = NULL,
  PipelineDefinitionS3Location = NULL,
  PipelineDescription = NULL,
  ClientRequestToken,
  RoleArn,
  Tags = NULL,
  ParallelismConfiguration = NULL,
  PipelineVersionAliases = NULL
) {
  invoke(.client, "sagemaker", "CreatePipeline", .params())
}

sagemaker_create_presigned_domain_url <- function(
  DomainId,
  UserProfileName,
  SessionExpirationDurationInSeconds = NULL,
  ExpiresInSeconds = NULL,
  SpaceName = NULL,
  LandingUri = NULL
) {
  invoke(.client, "sagemaker", "CreatePresignedDomainUrl", .params())
}

sagemaker_create_presigned_mlflow_app_url <- function(
  Arn,
  ExpiresInSeconds = NULL,
  SessionExpirationDurationInSeconds = NULL
) {
  invoke(.client, "sagemaker", "CreatePresignedMlflowAppUrl", .params())
}

sagemaker_create_presigned_mlflow_tracking_server_url <- function(
  TrackingServerName,
  ExpiresInSeconds = NULL,
  SessionExpirationDurationInSeconds = NULL
) {
  invoke(.client, "sagemaker", "CreatePresignedMlflowTrackingServerUrl", .params())
}

sagemaker_create_presigned_notebook_instance_url <- function(
  NotebookInstanceName,
  SessionExpirationDurationInSeconds = NULL
) {
  invoke(.client, "sagemaker", "CreatePresignedNotebookInstanceUrl", .params())
}

sagemaker_create_processing_job <- function(
  ProcessingInputs = NULL,
  ProcessingOutputConfig = NULL,
  ProcessingJobName,
  ProcessingResources,
  StoppingCondition = NULL,
  AppSpecification,
  Environment = NULL,
  NetworkConfig = NULL,
  RoleArn,
  Tags = NULL,
  ExperimentConfig = NULL
) {
  invoke(.client, "sagemaker", "CreateProcessingJob", .params())
}

sagemaker_create_project <- function(
  ProjectName,
  ProjectDescription = NULL,
  ServiceCatalogProvisioningDetails = NULL,
  Tags = NULL,
  TemplateProviders = NULL
) {
  invoke(.client, "sagemaker", "CreateProject", .params())
}

sagemaker_create_space <- function(
  DomainId,
  SpaceName,
  Tags = NULL,
  SpaceSettings = NULL,
  OwnershipSettings = NULL,
  SpaceSharingSettings = NULL,
  SpaceDisplayName = NULL
) {
  invoke(.client, "sagemaker", "CreateSpace", .params())
}

sagemaker_create_studio_lifecycle_config <- function(
  StudioLifecycleConfigName,
  StudioLifecycleConfigContent,
  StudioLifecycleConfigAppType,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateStudioLifecycleConfig", .params())
}

sagemaker_create_training_job <- function(
  TrainingJobName,
  HyperParameters = NULL,
  AlgorithmSpecification = NULL,
  RoleArn,
  InputDataConfig = NULL,
  OutputDataConfig,
  ResourceConfig = NULL,
  VpcConfig = NULL,
  StoppingCondition = NULL,
  Tags = NULL,
  EnableNetworkIsolation = NULL,
  EnableInterContainerTrafficEncryption = NULL,
  EnableManagedSpotTraining = NULL,
  CheckpointConfig = NULL,
  DebugHookConfig = NULL,
  DebugRuleConfigurations = NULL,
  TensorBoardOutputConfig = NULL,
  ExperimentConfig = NULL,
  ProfilerConfig = NULL,
  ProfilerRuleConfigurations = NULL,
  Environment = NULL,
  RetryStrategy = NULL,
  RemoteDebugConfig = NULL,
  InfraCheckConfig = NULL,
  SessionChainingConfig = NULL,
  ServerlessJobConfig = NULL,
  MlflowConfig = NULL,
  ModelPackageConfig = NULL
) {
  invoke(.client, "sagemaker", "CreateTrainingJob", .params())
}

sagemaker_create_training_plan <- function(
  TrainingPlanName,
  TrainingPlanOfferingId,
  SpareInstanceCountPerUltraServer = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateTrainingPlan", .params())
}

sagemaker_create_training_session <- function(
  TrainingSessionName,
  ModelPackageGroupArn = NULL,
  LoraConfig,
  RoleArn,
  VpcConfig = NULL,
  ModelConfig,
  OutputConfig,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateTrainingSession", .params())
}

sagemaker_create_transform_job <- function(
  TransformJobName,
  ModelName,
  MaxConcurrentTransforms = NULL,
  ModelClientConfig = NULL,
  MaxPayloadInMB = NULL,
  BatchStrategy = NULL,
  Environment = NULL,
  TransformInput,
  TransformOutput,
  DataCaptureConfig = NULL,
  TransformResources,
  DataProcessing = NULL,
  Tags = NULL,
  ExperimentConfig = NULL
) {
  invoke(.client, "sagemaker", "CreateTransformJob", .params())
}

sagemaker_create_trial <- function(
  TrialName,
  DisplayName = NULL,
  ExperimentName,
  MetadataProperties = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateTrial", .params())
}

sagemaker_create_trial_component <- function(
  TrialComponentName,
  DisplayName = NULL,
  Status = NULL,
  StartTime = NULL,
  EndTime = NULL,
  Parameters = NULL,
  InputArtifacts = NULL,
  OutputArtifacts = NULL,
  MetadataProperties = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateTrialComponent", .params())
}

sagemaker_create_user_profile <- function(
  DomainId,
  UserProfileName,
  SingleSignOnUserIdentifier = NULL,
  SingleSignOnUserValue = NULL,
  Tags = NULL,
  UserSettings = NULL
) {
  invoke(.client, "sagemaker", "CreateUserProfile", .params())
}

sagemaker_create_workforce <- function(
  CognitoConfig = NULL,
  OidcConfig = NULL,
  SourceIpConfig = NULL,
  WorkforceName,
  Tags = NULL,
  WorkforceVpcConfig = NULL,
  IpAddressType = NULL
) {
  invoke(.client, "sagemaker", "CreateWorkforce", .params())
}

sagemaker_create_workteam <- function(
  WorkteamName,
  WorkforceName = NULL,
  MemberDefinitions,
  Description,
  NotificationConfiguration = NULL,
  WorkerAccessConfiguration = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "CreateWorkteam", .params())
}

sagemaker_delete_ai_benchmark_job <- function(AIBenchmarkJobName) {
  invoke(.client, "sagemaker", "DeleteAIBenchmarkJob", .params())
}

sagemaker_delete_ai_recommendation_job <- function(AIRecommendationJobName) {
  invoke(.client, "sagemaker", "DeleteAIRecommendationJob", .params())
}

sagemaker_delete_ai_workload_config <- function(AIWorkloadConfigName) {
  invoke(.client, "sagemaker", "DeleteAIWorkloadConfig", .params())
}

sagemaker_delete_action <- function(ActionName) {
  invoke(.client, "sagemaker", "DeleteAction", .params())
}

sagemaker_delete_algorithm <- function(AlgorithmName) {
  invoke(.client, "sagemaker", "DeleteAlgorithm", .params())
}

sagemaker_delete_app <- function(
  DomainId,
  UserProfileName = NULL,
  SpaceName = NULL,
  AppType,
  AppName
) {
  invoke(.client, "sagemaker", "DeleteApp", .params())
}

sagemaker_delete_app_image_config <- function(AppImageConfigName) {
  invoke(.client, "sagemaker", "DeleteAppImageConfig", .params())
}

sagemaker_delete_artifact <- function(ArtifactArn = NULL, Source = NULL) {
  invoke(.client, "sagemaker", "DeleteArtifact", .params())
}

sagemaker_delete_association <- function(SourceArn, DestinationArn) {
  invoke(.client, "sagemaker", "DeleteAssociation", .params())
}

sagemaker_delete_cluster <- function(ClusterName) {
  invoke(.client, "sagemaker", "DeleteCluster", .params())
}

sagemaker_delete_cluster_extension <- function(ClusterArn, ExtensionArn) {
  invoke(.client, "sagemaker", "DeleteClusterExtension", .params())
}

sagemaker_delete_cluster_scheduler_config <- function(ClusterSchedulerConfigId) {
  invoke(.client, "sagemaker", "DeleteClusterSchedulerConfig", .params())
}

sagemaker_delete_code_repository <- function(CodeRepositoryName) {
  invoke(.client, "sagemaker", "DeleteCodeRepository", .params())
}

sagemaker_delete_compilation_job <- function(CompilationJobName) {
  invoke(.client, "sagemaker", "DeleteCompilationJob", .params())
}

sagemaker_delete_compute_quota <- function(ComputeQuotaId) {
  invoke(.client, "sagemaker", "DeleteComputeQuota", .params())
}

sagemaker_delete_context <- function(ContextName) {
  invoke(.client, "sagemaker", "DeleteContext", .params())
}

sagemaker_delete_data_quality_job_definition <- function(JobDefinitionName) {
  invoke(.client, "sagemaker", "DeleteDataQualityJobDefinition", .params())
}

sagemaker_delete_device_fleet <- function(DeviceFleetName) {
  invoke(.client, "sagemaker", "DeleteDeviceFleet", .params())
}

sagemaker_delete_domain <- function(DomainId, RetentionPolicy = NULL) {
  invoke(.client, "sagemaker", "DeleteDomain", .params())
}

sagemaker_delete_edge_deployment_plan <- function(EdgeDeploymentPlanName) {
  invoke(.client, "sagemaker", "DeleteEdgeDeploymentPlan", .params())
}

sagemaker_delete_edge_deployment_stage <- function(EdgeDeploymentPlanName, StageName) {
  invoke(.client, "sagemaker", "DeleteEdgeDeploymentStage", .params())
}

sagemaker_delete_endpoint <- function(EndpointName) {
  invoke(.client, "sagemaker", "DeleteEndpoint", .params())
}

sagemaker_delete_endpoint_config <- function(EndpointConfigName) {
  invoke(.client, "sagemaker", "DeleteEndpointConfig", .params())
}

sagemaker_delete_endpoint_policy <- function(EndpointName) {
  invoke(.client, "sagemaker", "DeleteEndpointPolicy", .params())
}

sagemaker_delete_experiment <- function(ExperimentName) {
  invoke(.client, "sagemaker", "DeleteExperiment", .params())
}

sagemaker_delete_feature_group <- function(FeatureGroupName) {
  invoke(.client, "sagemaker", "DeleteFeatureGroup", .params())
}

sagemaker_delete_flow_definition <- function(FlowDefinitionName) {
  invoke(.client, "sagemaker", "DeleteFlowDefinition", .params())
}

sagemaker_delete_global_inference_gateway <- function(Identifier) {
  invoke(.client, "sagemaker", "DeleteGlobalInferenceGateway", .params())
}

sagemaker_delete_hub <- function(HubName) {
  invoke(.client, "sagemaker", "DeleteHub", .params())
}

sagemaker_delete_hub_content <- function(
  HubName,
  HubContentType,
  HubContentName,
  HubContentVersion
) {
  invoke(.client, "sagemaker", "DeleteHubContent", .params())
}

sagemaker_delete_hub_content_reference <- function(HubName, HubContentType, HubContentName) {
  invoke(.client, "sagemaker", "DeleteHubContentReference", .params())
}

sagemaker_delete_human_task_ui <- function(HumanTaskUiName) {
  invoke(.client, "sagemaker", "DeleteHumanTaskUi", .params())
}

sagemaker_delete_hyper_parameter_tuning_job <- function(HyperParameterTuningJobName) {
  invoke(.client, "sagemaker", "DeleteHyperParameterTuningJob", .params())
}

sagemaker_delete_image <- function(ImageName) {
  invoke(.client, "sagemaker", "DeleteImage", .params())
}

sagemaker_delete_image_version <- function(ImageName, Version = NULL, Alias = NULL) {
  invoke(.client, "sagemaker", "DeleteImageVersion", .params())
}

sagemaker_delete_inference_component <- function(InferenceComponentName) {
  invoke(.client, "sagemaker", "DeleteInferenceComponent", .params())
}

sagemaker_delete_inference_experiment <- function(Name) {
  invoke(.client, "sagemaker", "DeleteInferenceExperiment", .params())
}

sagemaker_delete_inference_router <- function(InferenceRouterName) {
  invoke(.client, "sagemaker", "DeleteInferenceRouter", .params())
}

sagemaker_delete_job <- function(JobName, JobCategory) {
  invoke(.client, "sagemaker", "DeleteJob", .params())
}

sagemaker_delete_mlflow_app <- function(Arn) {
  invoke(.client, "sagemaker", "DeleteMlflowApp", .params())
}

sagemaker_delete_mlflow_tracking_server <- function(TrackingServerName) {
  invoke(.client, "sagemaker", "DeleteMlflowTrackingServer", .params())
}

sagemaker_delete_model <- function(ModelName) {
  invoke(.client, "sagemaker", "DeleteModel", .params())
}

sagemaker_delete_model_bias_job_definition <- function(JobDefinitionName) {
  invoke(.client, "sagemaker", "DeleteModelBiasJobDefinition", .params())
}

sagemaker_delete_model_card <- function(ModelCardName) {
  invoke(.client, "sagemaker", "DeleteModelCard", .params())
}

sagemaker_delete_model_explainability_job_definition <- function(JobDefinitionName) {
  invoke(.client, "sagemaker", "DeleteModelExplainabilityJobDefinition", .params())
}

sagemaker_delete_model_package <- function(ModelPackageName) {
  invoke(.client, "sagemaker", "DeleteModelPackage", .params())
}

sagemaker_delete_model_package_group <- function(ModelPackageGroupName) {
  invoke(.client, "sagemaker", "DeleteModelPackageGroup", .params())
}

sagemaker_delete_model_package_group_policy <- function(ModelPackageGroupName) {
  invoke(.client, "sagemaker", "DeleteModelPackageGroupPolicy", .params())
}

sagemaker_delete_model_quality_job_definition <- function(JobDefinitionName) {
  invoke(.client, "sagemaker", "DeleteModelQualityJobDefinition", .params())
}

sagemaker_delete_monitoring_schedule <- function(MonitoringScheduleName) {
  invoke(.client, "sagemaker", "DeleteMonitoringSchedule", .params())
}

sagemaker_delete_notebook_instance <- function(NotebookInstanceName) {
  invoke(.client, "sagemaker", "DeleteNotebookInstance", .params())
}

sagemaker_delete_notebook_instance_lifecycle_config <- function(
  NotebookInstanceLifecycleConfigName
) {
  invoke(.client, "sagemaker", "DeleteNotebookInstanceLifecycleConfig", .params())
}

sagemaker_delete_optimization_job <- function(OptimizationJobName) {
  invoke(.client, "sagemaker", "DeleteOptimizationJob", .params())
}

sagemaker_delete_partner_app <- function(Arn, ClientToken = NULL) {
  invoke(.client, "sagemaker", "DeletePartnerApp", .params())
}

sagemaker_delete_pipeline <- function(PipelineName, ClientRequestToken) {
  invoke(.client, "sagemaker", "DeletePipeline", .params())
}

sagemaker_delete_processing_job <- function(ProcessingJobName) {
  invoke(.client, "sagemaker", "DeleteProcessingJob", .params())
}

sagemaker_delete_project <- function(ProjectName) {
  invoke(.client, "sagemaker", "DeleteProject", .params())
}

sagemaker_delete_space <- function(DomainId, SpaceName) {
  invoke(.client, "sagemaker", "DeleteSpace", .params())
}

sagemaker_delete_studio_lifecycle_config <- function(StudioLifecycleConfigName) {
  invoke(.client, "sagemaker", "DeleteStudioLifecycleConfig", .params())
}

sagemaker_delete_tags <- function(ResourceArn, TagKeys) {
  invoke(.client, "sagemaker", "DeleteTags", .params())
}

sagemaker_delete_training_job <- function(TrainingJobName) {
  invoke(.client, "sagemaker", "DeleteTrainingJob", .params())
}

sagemaker_delete_training_session <- function(TrainingSessionName) {
  invoke(.client, "sagemaker", "DeleteTrainingSession", .params())
}

sagemaker_delete_trial <- function(TrialName) {
  invoke(.client, "sagemaker", "DeleteTrial", .params())
}

sagemaker_delete_trial_component <- function(TrialComponentName) {
  invoke(.client, "sagemaker", "DeleteTrialComponent", .params())
}

sagemaker_delete_user_profile <- function(DomainId, UserProfileName) {
  invoke(.client, "sagemaker", "DeleteUserProfile", .params())
}

sagemaker_delete_workforce <- function(WorkforceName) {
  invoke(.client, "sagemaker", "DeleteWorkforce", .params())
}

sagemaker_delete_workteam <- function(WorkteamName) {
  invoke(.client, "sagemaker", "DeleteWorkteam", .params())
}

sagemaker_deregister_devices <- function(DeviceFleetName, DeviceNames) {
  invoke(.client, "sagemaker", "DeregisterDevices", .params())
}

sagemaker_describe_ai_benchmark_job <- function(AIBenchmarkJobName) {
  invoke(.client, "sagemaker", "DescribeAIBenchmarkJob", .params())
}

sagemaker_describe_ai_recommendation_job <- function(AIRecommendationJobName) {
  invoke(.client, "sagemaker", "DescribeAIRecommendationJob", .params())
}

sagemaker_describe_ai_workload_config <- function(AIWorkloadConfigName) {
  invoke(.client, "sagemaker", "DescribeAIWorkloadConfig", .params())
}

sagemaker_describe_action <- function(ActionName) {
  invoke(.client, "sagemaker", "DescribeAction", .params())
}

sagemaker_describe_algorithm <- function(AlgorithmName) {
  invoke(.client, "sagemaker", "DescribeAlgorithm", .params())
}

sagemaker_describe_app <- function(
  DomainId,
  UserProfileName = NULL,
  SpaceName = NULL,
  AppType,
  AppName
) {
  invoke(.client, "sagemaker", "DescribeApp", .params())
}

sagemaker_describe_app_image_config <- function(AppImageConfigName) {
  invoke(.client, "sagemaker", "DescribeAppImageConfig", .params())
}

sagemaker_describe_artifact <- function(ArtifactArn) {
  invoke(.client, "sagemaker", "DescribeArtifact", .params())
}

sagemaker_describe_auto_ml_job <- function(AutoMLJobName) {
  invoke(.client, "sagemaker", "DescribeAutoMLJob", .params())
}

sagemaker_describe_auto_ml_job_v2 <- function(AutoMLJobName) {
  invoke(.client, "sagemaker", "DescribeAutoMLJobV2", .params())
}

sagemaker_describe_cluster <- function(ClusterName) {
  invoke(.client, "sagemaker", "DescribeCluster", .params())
}

sagemaker_describe_cluster_event <- function(EventId, ClusterName) {
  invoke(.client, "sagemaker", "DescribeClusterEvent", .params())
}

sagemaker_describe_cluster_extension <- function(ClusterArn, ExtensionArn) {
  invoke(.client, "sagemaker", "DescribeClusterExtension", .params())
}

sagemaker_describe_cluster_node <- function(ClusterName, NodeId = NULL, NodeLogicalId = NULL) {
  invoke(.client, "sagemaker", "DescribeClusterNode", .params())
}

sagemaker_describe_cluster_operation <- function(ClusterName, OperationId) {
  invoke(.client, "sagemaker", "DescribeClusterOperation", .params())
}

sagemaker_describe_cluster_scheduler_config <- function(
  ClusterSchedulerConfigId,
  ClusterSchedulerConfigVersion = NULL
) {
  invoke(.client, "sagemaker", "DescribeClusterSchedulerConfig", .params())
}

sagemaker_describe_code_repository <- function(CodeRepositoryName) {
  invoke(.client, "sagemaker", "DescribeCodeRepository", .params())
}

sagemaker_describe_compilation_job <- function(CompilationJobName) {
  invoke(.client, "sagemaker", "DescribeCompilationJob", .params())
}

sagemaker_describe_compute_quota <- function(ComputeQuotaId, ComputeQuotaVersion = NULL) {
  invoke(.client, "sagemaker", "DescribeComputeQuota", .params())
}

sagemaker_describe_context <- function(ContextName) {
  invoke(.client, "sagemaker", "DescribeContext", .params())
}

sagemaker_describe_data_quality_job_definition <- function(JobDefinitionName) {
  invoke(.client, "sagemaker", "DescribeDataQualityJobDefinition", .params())
}

sagemaker_describe_device <- function(NextToken = NULL, DeviceName, DeviceFleetName) {
  invoke(.client, "sagemaker", "DescribeDevice", .params())
}

sagemaker_describe_device_fleet <- function(DeviceFleetName) {
  invoke(.client, "sagemaker", "DescribeDeviceFleet", .params())
}

sagemaker_describe_domain <- function(DomainId) {
  invoke(.client, "sagemaker", "DescribeDomain", .params())
}

sagemaker_describe_edge_deployment_plan <- function(
  EdgeDeploymentPlanName,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "DescribeEdgeDeploymentPlan", .params())
}

sagemaker_describe_edge_packaging_job <- function(EdgePackagingJobName) {
  invoke(.client, "sagemaker", "DescribeEdgePackagingJob", .params())
}

sagemaker_describe_endpoint <- function(EndpointName) {
  invoke(.client, "sagemaker", "DescribeEndpoint", .params())
}

sagemaker_describe_endpoint_config <- function(EndpointConfigName) {
  invoke(.client, "sagemaker", "DescribeEndpointConfig", .params())
}

sagemaker_describe_experiment <- function(ExperimentName) {
  invoke(.client, "sagemaker", "DescribeExperiment", .params())
}

sagemaker_describe_feature_group <- function(FeatureGroupName, NextToken = NULL) {
  invoke(.client, "sagemaker", "DescribeFeatureGroup", .params())
}

sagemaker_describe_feature_metadata <- function(FeatureGroupName, FeatureName) {
  invoke(.client, "sagemaker", "DescribeFeatureMetadata", .params())
}

sagemaker_describe_flow_definition <- function(FlowDefinitionName) {
  invoke(.client, "sagemaker", "DescribeFlowDefinition", .params())
}

sagemaker_describe_global_inference_gateway <- function(Identifier) {
  invoke(.client, "sagemaker", "DescribeGlobalInferenceGateway", .params())
}

sagemaker_describe_hub <- function(HubName) {
  invoke(.client, "sagemaker", "DescribeHub", .params())
}

sagemaker_describe_hub_content <- function(
  HubName,
  HubContentType,
  HubContentName,
  HubContentVersion = NULL
) {
  invoke(.client, "sagemaker", "DescribeHubContent", .params())
}

sagemaker_describe_human_task_ui <- function(HumanTaskUiName) {
  invoke(.client, "sagemaker", "DescribeHumanTaskUi", .params())
}

sagemaker_describe_hyper_parameter_tuning_job <- function(HyperParameterTuningJobName) {
  invoke(.client, "sagemaker", "DescribeHyperParameterTuningJob", .params())
}

sagemaker_describe_image <- function(ImageName) {
  invoke(.client, "sagemaker", "DescribeImage", .params())
}

sagemaker_describe_image_version <- function(ImageName, Version = NULL, Alias = NULL) {
  invoke(.client, "sagemaker", "DescribeImageVersion", .params())
}

sagemaker_describe_inference_component <- function(InferenceComponentName) {
  invoke(.client, "sagemaker", "DescribeInferenceComponent", .params())
}

sagemaker_describe_inference_experiment <- function(Name) {
  invoke(.client, "sagemaker", "DescribeInferenceExperiment", .params())
}

sagemaker_describe_inference_recommendations_job <- function(JobName) {
  invoke(.client, "sagemaker", "DescribeInferenceRecommendationsJob", .params())
}

sagemaker_describe_inference_router <- function(InferenceRouterName) {
  invoke(.client, "sagemaker", "DescribeInferenceRouter", .params())
}

sagemaker_describe_job <- function(JobName, JobCategory) {
  invoke(.client, "sagemaker", "DescribeJob", .params())
}

sagemaker_describe_job_schema_version <- function(JobCategory, JobConfigSchemaVersion = NULL) {
  invoke(.client, "sagemaker", "DescribeJobSchemaVersion", .params())
}

sagemaker_describe_labeling_job <- function(LabelingJobName) {
  invoke(.client, "sagemaker", "DescribeLabelingJob", .params())
}

sagemaker_describe_lineage_group <- function(LineageGroupName) {
  invoke(.client, "sagemaker", "DescribeLineageGroup", .params())
}

sagemaker_describe_mlflow_app <- function(Arn) {
  invoke(.client, "sagemaker", "DescribeMlflowApp", .params())
}

sagemaker_describe_mlflow_tracking_server <- function(TrackingServerName) {
  invoke(.client, "sagemaker", "DescribeMlflowTrackingServer", .params())
}

sagemaker_describe_model <- function(ModelName) {
  invoke(.client, "sagemaker", "DescribeModel", .params())
}

sagemaker_describe_model_bias_job_definition <- function(JobDefinitionName) {
  invoke(.client, "sagemaker", "DescribeModelBiasJobDefinition", .params())
}

sagemaker_describe_model_card <- function(
  ModelCardName,
  ModelCardVersion = NULL,
  IncludedData = NULL
) {
  invoke(.client, "sagemaker", "DescribeModelCard", .params())
}

sagemaker_describe_model_card_export_job <- function(ModelCardExportJobArn) {
  invoke(.client, "sagemaker", "DescribeModelCardExportJob", .params())
}

sagemaker_describe_model_explainability_job_definition <- function(JobDefinitionName) {
  invoke(.client, "sagemaker", "DescribeModelExplainabilityJobDefinition", .params())
}

sagemaker_describe_model_package <- function(ModelPackageName, IncludedData = NULL) {
  invoke(.client, "sagemaker", "DescribeModelPackage", .params())
}

sagemaker_describe_model_package_group <- function(ModelPackageGroupName) {
  invoke(.client, "sagemaker", "DescribeModelPackageGroup", .params())
}

sagemaker_describe_model_quality_job_definition <- function(JobDefinitionName) {
  invoke(.client, "sagemaker", "DescribeModelQualityJobDefinition", .params())
}

sagemaker_describe_monitoring_schedule <- function(MonitoringScheduleName) {
  invoke(.client, "sagemaker", "DescribeMonitoringSchedule", .params())
}

sagemaker_describe_notebook_instance <- function(NotebookInstanceName) {
  invoke(.client, "sagemaker", "DescribeNotebookInstance", .params())
}

sagemaker_describe_notebook_instance_lifecycle_config <- function(
  NotebookInstanceLifecycleConfigName
) {
  invoke(.client, "sagemaker", "DescribeNotebookInstanceLifecycleConfig", .params())
}

sagemaker_describe_optimization_job <- function(OptimizationJobName) {
  invoke(.client, "sagemaker", "DescribeOptimizationJob", .params())
}

sagemaker_describe_partner_app <- function(Arn, IncludeAvailableUpgrade = NULL) {
  invoke(.client, "sagemaker", "DescribePartnerApp", .params())
}

sagemaker_describe_pipeline <- function(
  PipelineName,
  PipelineVersionId = NULL,
  PipelineVersionAlias = NULL
) {
  invoke(.client, "sagemaker", "DescribePipeline", .params())
}

sagemaker_describe_pipeline_definition_for_execution <- function(PipelineExecutionArn) {
  invoke(.client, "sagemaker", "DescribePipelineDefinitionForExecution", .params())
}

sagemaker_describe_pipeline_execution <- function(PipelineExecutionArn) {
  invoke(.client, "sagemaker", "DescribePipelineExecution", .params())
}

sagemaker_describe_processing_job <- function(ProcessingJobName) {
  invoke(.client, "sagemaker", "DescribeProcessingJob", .params())
}

sagemaker_describe_project <- function(ProjectName) {
  invoke(.client, "sagemaker", "DescribeProject", .params())
}

sagemaker_describe_reserved_capacity <- function(ReservedCapacityArn) {
  invoke(.client, "sagemaker", "DescribeReservedCapacity", .params())
}

sagemaker_describe_space <- function(DomainId, SpaceName) {
  invoke(.client, "sagemaker", "DescribeSpace", .params())
}

sagemaker_describe_studio_lifecycle_config <- function(StudioLifecycleConfigName) {
  invoke(.client, "sagemaker", "DescribeStudioLifecycleConfig", .params())
}

sagemaker_describe_subscribed_workteam <- function(WorkteamArn) {
  invoke(.client, "sagemaker", "DescribeSubscribedWorkteam", .params())
}

sagemaker_describe_training_job <- function(TrainingJobName) {
  invoke(.client, "sagemaker", "DescribeTrainingJob", .params())
}

sagemaker_describe_training_plan <- function(TrainingPlanName) {
  invoke(.client, "sagemaker", "DescribeTrainingPlan", .params())
}

sagemaker_describe_training_plan_extension_history <- function(
  TrainingPlanArn,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "DescribeTrainingPlanExtensionHistory", .params())
}

sagemaker_describe_training_session <- function(TrainingSessionName) {
  invoke(.client, "sagemaker", "DescribeTrainingSession", .params())
}

sagemaker_describe_transform_job <- function(TransformJobName) {
  invoke(.client, "sagemaker", "DescribeTransformJob", .params())
}

sagemaker_describe_trial <- function(TrialName) {
  invoke(.client, "sagemaker", "DescribeTrial", .params())
}

sagemaker_describe_trial_component <- function(TrialComponentName) {
  invoke(.client, "sagemaker", "DescribeTrialComponent", .params())
}

sagemaker_describe_user_profile <- function(DomainId, UserProfileName) {
  invoke(.client, "sagemaker", "DescribeUserProfile", .params())
}

sagemaker_describe_workforce <- function(WorkforceName) {
  invoke(.client, "sagemaker", "DescribeWorkforce", .params())
}

sagemaker_describe_workteam <- function(WorkteamName) {
  invoke(.client, "sagemaker", "DescribeWorkteam", .params())
}

sagemaker_detach_cluster_node_volume <- function(ClusterArn, NodeId, VolumeId) {
  invoke(.client, "sagemaker", "DetachClusterNodeVolume", .params())
}

sagemaker_disable_sagemaker_servicecatalog_portfolio <- function() {
  invoke(.client, "sagemaker", "DisableSagemakerServicecatalogPortfolio", .params())
}

sagemaker_disassociate_trial_component <- function(TrialComponentName, TrialName) {
  invoke(.client, "sagemaker", "DisassociateTrialComponent", .params())
}

sagemaker_enable_sagemaker_servicecatalog_portfolio <- function() {
  invoke(.client, "sagemaker", "EnableSagemakerServicecatalogPortfolio", .params())
}

sagemaker_extend_training_plan <- function(TrainingPlanExtensionOfferingId) {
  invoke(.client, "sagemaker", "ExtendTrainingPlan", .params())
}

sagemaker_get_device_fleet_report <- function(DeviceFleetName) {
  invoke(.client, "sagemaker", "GetDeviceFleetReport", .params())
}

sagemaker_get_endpoint_policy <- function(EndpointName) {
  invoke(.client, "sagemaker", "GetEndpointPolicy", .params())
}

sagemaker_get_lineage_group_policy <- function(LineageGroupName) {
  invoke(.client, "sagemaker", "GetLineageGroupPolicy", .params())
}

sagemaker_get_model_package_group_policy <- function(ModelPackageGroupName) {
  invoke(.client, "sagemaker", "GetModelPackageGroupPolicy", .params())
}

sagemaker_get_sagemaker_servicecatalog_portfolio_status <- function() {
  invoke(.client, "sagemaker", "GetSagemakerServicecatalogPortfolioStatus", .params())
}

sagemaker_get_scaling_configuration_recommendation <- function(
  InferenceRecommendationsJobName,
  RecommendationId = NULL,
  EndpointName = NULL,
  TargetCpuUtilizationPerCore = NULL,
  ScalingPolicyObjective = NULL
) {
  invoke(.client, "sagemaker", "GetScalingConfigurationRecommendation", .params())
}

sagemaker_get_search_suggestions <- function(Resource, SuggestionQuery = NULL) {
  invoke(.client, "sagemaker", "GetSearchSuggestions", .params())
}

sagemaker_import_hub_content <- function(
  HubContentName,
  HubContentVersion = NULL,
  HubContentType,
  DocumentSchemaVersion,
  HubName,
  HubContentDisplayName = NULL,
  HubContentDescription = NULL,
  HubContentMarkdown = NULL,
  HubContentDocument,
  SupportStatus = NULL,
  HubContentSearchKeywords = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "ImportHubContent", .params())
}

sagemaker_list_ai_benchmark_jobs <- function(
  MaxResults = NULL,
  NextToken = NULL,
  NameContains = NULL,
  StatusEquals = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListAIBenchmarkJobs", .params())
}

sagemaker_list_ai_recommendation_jobs <- function(
  MaxResults = NULL,
  NextToken = NULL,
  NameContains = NULL,
  StatusEquals = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListAIRecommendationJobs", .params())
}

sagemaker_list_ai_workload_configs <- function(
  MaxResults = NULL,
  NextToken = NULL,
  NameContains = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListAIWorkloadConfigs", .params())
}

sagemaker_list_actions <- function(
  SourceUri = NULL,
  ActionType = NULL,
  CreatedAfter = NULL,
  CreatedBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListActions", .params())
}

sagemaker_list_algorithms <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  NextToken = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListAlgorithms", .params())
}

sagemaker_list_aliases <- function(
  ImageName,
  Alias = NULL,
  Version = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "ListAliases", .params())
}

sagemaker_list_app_image_configs <- function(
  MaxResults = NULL,
  NextToken = NULL,
  NameContains = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL,
  ModifiedTimeBefore = NULL,
  ModifiedTimeAfter = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListAppImageConfigs", .params())
}

sagemaker_list_apps <- function(
  NextToken = NULL,
  MaxResults = NULL,
  SortOrder = NULL,
  SortBy = NULL,
  DomainIdEquals = NULL,
  UserProfileNameEquals = NULL,
  SpaceNameEquals = NULL
) {
  invoke(.client, "sagemaker", "ListApps", .params())
}

sagemaker_list_artifacts <- function(
  SourceUri = NULL,
  ArtifactType = NULL,
  CreatedAfter = NULL,
  CreatedBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListArtifacts", .params())
}

sagemaker_list_associations <- function(
  SourceArn = NULL,
  DestinationArn = NULL,
  SourceType = NULL,
  DestinationType = NULL,
  AssociationType = NULL,
  CreatedAfter = NULL,
  CreatedBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListAssociations", .params())
}

sagemaker_list_auto_ml_jobs <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  NameContains = NULL,
  StatusEquals = NULL,
  SortOrder = NULL,
  SortBy = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "ListAutoMLJobs", .params())
}

sagemaker_list_candidates_for_auto_ml_job <- function(
  AutoMLJobName,
  StatusEquals = NULL,
  CandidateNameEquals = NULL,
  SortOrder = NULL,
  SortBy = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "ListCandidatesForAutoMLJob", .params())
}

sagemaker_list_cluster_events <- function(
  ClusterName,
  InstanceGroupName = NULL,
  NodeId = NULL,
  EventTimeAfter = NULL,
  EventTimeBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  ResourceType = NULL,
  OperationId = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "ListClusterEvents", .params())
}

sagemaker_list_cluster_extension_versions <- function(
  ExtensionName,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "ListClusterExtensionVersions", .params())
}

sagemaker_list_cluster_extensions <- function(
  ClusterArn,
  MaxResults = NULL,
  NextToken = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL
) {
  invoke(.client, "sagemaker", "ListClusterExtensions", .params())
}

sagemaker_list_cluster_nodes <- function(
  ClusterName,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  InstanceGroupNameContains = NULL,
  MaxResults = NULL,
  NextToken = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  IncludeNodeLogicalIds = NULL
) {
  invoke(.client, "sagemaker", "ListClusterNodes", .params())
}

sagemaker_list_cluster_operations <- function(
  ClusterName,
  Status = NULL,
  Type = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "ListClusterOperations", .params())
}

sagemaker_list_cluster_scheduler_configs <- function(
  CreatedAfter = NULL,
  CreatedBefore = NULL,
  NameContains = NULL,
  ClusterArn = NULL,
  Status = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListClusterSchedulerConfigs", .params())
}

sagemaker_list_clusters <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  NextToken = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  TrainingPlanArn = NULL
) {
  invoke(.client, "sagemaker", "ListClusters", .params())
}

sagemaker_list_code_repositories <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  NextToken = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListCodeRepositories", .params())
}

sagemaker_list_compilation_jobs <- function(
  NextToken = NULL,
  MaxResults = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  NameContains = NULL,
  StatusEquals = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListCompilationJobs", .params())
}

sagemaker_list_compute_quotas <- function(
  CreatedAfter = NULL,
  CreatedBefore = NULL,
  NameContains = NULL,
  Status = NULL,
  ClusterArn = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListComputeQuotas", .params())
}

sagemaker_list_contexts <- function(
  SourceUri = NULL,
  ContextType = NULL,
  CreatedAfter = NULL,
  CreatedBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListContexts", .params())
}

sagemaker_list_data_quality_job_definitions <- function(
  EndpointName = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL
) {
  invoke(.client, "sagemaker", "ListDataQualityJobDefinitions", .params())
}

sagemaker_list_device_fleets <- function(
  NextToken = NULL,
  MaxResults = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  NameContains = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListDeviceFleets", .params())
}

sagemaker_list_devices <- function(
  NextToken = NULL,
  MaxResults = NULL,
  LatestHeartbeatAfter = NULL,
  ModelName = NULL,
  DeviceFleetName = NULL
) {
  invoke(.client, "sagemaker", "ListDevices", .params())
}

sagemaker_list_domains <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "sagemaker", "ListDomains", .params())
}

sagemaker_list_edge_deployment_plans <- function(
  NextToken = NULL,
  MaxResults = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  NameContains = NULL,
  DeviceFleetNameContains = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListEdgeDeploymentPlans", .params())
}

sagemaker_list_edge_packaging_jobs <- function(
  NextToken = NULL,
  MaxResults = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  NameContains = NULL,
  ModelNameContains = NULL,
  StatusEquals = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListEdgePackagingJobs", .params())
}

sagemaker_list_endpoint_configs <- function(
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL
) {
  invoke(.client, "sagemaker", "ListEndpointConfigs", .params())
}

sagemaker_list_endpoints <- function(
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  StatusEquals = NULL
) {
  invoke(.client, "sagemaker", "ListEndpoints", .params())
}

sagemaker_list_experiments <- function(
  CreatedAfter = NULL,
  CreatedBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListExperiments", .params())
}

sagemaker_list_feature_groups <- function(
  NameContains = NULL,
  FeatureGroupStatusEquals = NULL,
  OfflineStoreStatusEquals = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  SortOrder = NULL,
  SortBy = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "ListFeatureGroups", .params())
}

sagemaker_list_flow_definitions <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListFlowDefinitions", .params())
}

sagemaker_list_global_inference_gateways <- function(
  Filters = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListGlobalInferenceGateways", .params())
}

sagemaker_list_hub_content_versions <- function(
  HubName,
  HubContentType,
  HubContentName,
  MinVersion = NULL,
  MaxSchemaVersion = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "ListHubContentVersions", .params())
}

sagemaker_list_hub_contents <- function(
  HubName,
  HubContentType,
  NameContains = NULL,
  MaxSchemaVersion = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "ListHubContents", .params())
}

sagemaker_list_hubs <- function(
  NameContains = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "ListHubs", .params())
}

sagemaker_list_human_task_uis <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListHumanTaskUis", .params())
}

sagemaker_list_hyper_parameter_tuning_jobs <- function(
  NextToken = NULL,
  MaxResults = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NameContains = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  StatusEquals = NULL
) {
  invoke(.client, "sagemaker", "ListHyperParameterTuningJobs", .params())
}

sagemaker_list_image_versions <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  ImageName,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  MaxResults = NULL,
  NextToken = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListImageVersions", .params())
}

sagemaker_list_images <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  NextToken = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListImages", .params())
}

sagemaker_list_inference_components <- function(
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  StatusEquals = NULL,
  EndpointNameEquals = NULL,
  VariantNameEquals = NULL
) {
  invoke(.client, "sagemaker", "ListInferenceComponents", .params())
}

sagemaker_list_inference_experiments <- function(
  NameContains = NULL,
  Type = NULL,
  StatusEquals = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListInferenceExperiments", .params())
}

sagemaker_list_inference_gateways <- function(
  Identifier,
  Filters = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListInferenceGateways", .params())
}

sagemaker_list_inference_recommendations_job_steps <- function(
  JobName,
  Status = NULL,
  StepType = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "ListInferenceRecommendationsJobSteps", .params())
}

sagemaker_list_inference_recommendations_jobs <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  NameContains = NULL,
  StatusEquals = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  ModelNameEquals = NULL,
  ModelPackageVersionArnEquals = NULL
) {
  invoke(.client, "sagemaker", "ListInferenceRecommendationsJobs", .params())
}

sagemaker_list_inference_routers <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "sagemaker", "ListInferenceRouters", .params())
}

sagemaker_list_job_schema_versions <- function(JobCategory, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "sagemaker", "ListJobSchemaVersions", .params())
}

sagemaker_list_jobs <- function(
  JobCategory,
  NextToken = NULL,
  MaxResults = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  NameContains = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  StatusEquals = NULL
) {
  invoke(.client, "sagemaker", "ListJobs", .params())
}

sagemaker_list_labeling_jobs <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  MaxResults = NULL,
  NextToken = NULL,
  NameContains = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  StatusEquals = NULL
) {
  invoke(.client, "sagemaker", "ListLabelingJobs", .params())
}

sagemaker_list_labeling_jobs_for_workteam <- function(
  WorkteamArn,
  MaxResults = NULL,
  NextToken = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  JobReferenceCodeContains = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListLabelingJobsForWorkteam", .params())
}

sagemaker_list_lineage_groups <- function(
  CreatedAfter = NULL,
  CreatedBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListLineageGroups", .params())
}

sagemaker_list_mlflow_apps <- function(
  CreatedAfter = NULL,
  CreatedBefore = NULL,
  Status = NULL,
  MlflowVersion = NULL,
  DefaultForDomainId = NULL,
  AccountDefaultStatus = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListMlflowApps", .params())
}

sagemaker_list_mlflow_tracking_servers <- function(
  CreatedAfter = NULL,
  CreatedBefore = NULL,
  TrackingServerStatus = NULL,
  MlflowVersion = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListMlflowTrackingServers", .params())
}

sagemaker_list_model_bias_job_definitions <- function(
  EndpointName = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL
) {
  invoke(.client, "sagemaker", "ListModelBiasJobDefinitions", .params())
}

sagemaker_list_model_card_export_jobs <- function(
  ModelCardName,
  ModelCardVersion = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  ModelCardExportJobNameContains = NULL,
  StatusEquals = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListModelCardExportJobs", .params())
}

sagemaker_list_model_card_versions <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  MaxResults = NULL,
  ModelCardName,
  ModelCardStatus = NULL,
  NextToken = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListModelCardVersions", .params())
}

sagemaker_list_model_cards <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  ModelCardStatus = NULL,
  NextToken = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListModelCards", .params())
}

sagemaker_list_model_explainability_job_definitions <- function(
  EndpointName = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL
) {
  invoke(.client, "sagemaker", "ListModelExplainabilityJobDefinitions", .params())
}

sagemaker_list_model_metadata <- function(
  SearchExpression = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListModelMetadata", .params())
}

sagemaker_list_model_package_groups <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  NextToken = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  CrossAccountFilterOption = NULL
) {
  invoke(.client, "sagemaker", "ListModelPackageGroups", .params())
}

sagemaker_list_model_packages <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  ModelApprovalStatus = NULL,
  ModelPackageGroupName = NULL,
  ModelPackageType = NULL,
  NextToken = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListModelPackages", .params())
}

sagemaker_list_model_quality_job_definitions <- function(
  EndpointName = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL
) {
  invoke(.client, "sagemaker", "ListModelQualityJobDefinitions", .params())
}

sagemaker_list_models <- function(
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL
) {
  invoke(.client, "sagemaker", "ListModels", .params())
}

sagemaker_list_monitoring_alert_history <- function(
  MonitoringScheduleName = NULL,
  MonitoringAlertName = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL,
  StatusEquals = NULL
) {
  invoke(.client, "sagemaker", "ListMonitoringAlertHistory", .params())
}

sagemaker_list_monitoring_alerts <- function(
  MonitoringScheduleName,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListMonitoringAlerts", .params())
}

sagemaker_list_monitoring_executions <- function(
  MonitoringScheduleName = NULL,
  EndpointName = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  ScheduledTimeBefore = NULL,
  ScheduledTimeAfter = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  StatusEquals = NULL,
  MonitoringJobDefinitionName = NULL,
  MonitoringTypeEquals = NULL
) {
  invoke(.client, "sagemaker", "ListMonitoringExecutions", .params())
}

sagemaker_list_monitoring_schedules <- function(
  EndpointName = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  StatusEquals = NULL,
  MonitoringJobDefinitionName = NULL,
  MonitoringTypeEquals = NULL
) {
  invoke(.client, "sagemaker", "ListMonitoringSchedules", .params())
}

sagemaker_list_notebook_instance_lifecycle_configs <- function(
  NextToken = NULL,
  MaxResults = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NameContains = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  LastModifiedTimeAfter = NULL
) {
  invoke(.client, "sagemaker", "ListNotebookInstanceLifecycleConfigs", .params())
}

sagemaker_list_notebook_instances <- function(
  NextToken = NULL,
  MaxResults = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NameContains = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  StatusEquals = NULL,
  NotebookInstanceLifecycleConfigNameContains = NULL,
  DefaultCodeRepositoryContains = NULL,
  AdditionalCodeRepositoryEquals = NULL
) {
  invoke(.client, "sagemaker", "ListNotebookInstances", .params())
}

sagemaker_list_optimization_jobs <- function(
  NextToken = NULL,
  MaxResults = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  OptimizationContains = NULL,
  NameContains = NULL,
  StatusEquals = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListOptimizationJobs", .params())
}

sagemaker_list_partner_apps <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "sagemaker", "ListPartnerApps", .params())
}

sagemaker_list_pipeline_execution_steps <- function(
  PipelineExecutionArn = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListPipelineExecutionSteps", .params())
}

sagemaker_list_pipeline_executions <- function(
  PipelineName,
  CreatedAfter = NULL,
  CreatedBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  PipelineVersionAlias = NULL
) {
  invoke(.client, "sagemaker", "ListPipelineExecutions", .params())
}

sagemaker_list_pipeline_parameters_for_execution <- function(
  PipelineExecutionArn,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListPipelineParametersForExecution", .params())
}

sagemaker_list_pipeline_versions <- function(
  PipelineName,
  CreatedAfter = NULL,
  CreatedBefore = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListPipelineVersions", .params())
}

sagemaker_list_pipelines <- function(
  PipelineNamePrefix = NULL,
  CreatedAfter = NULL,
  CreatedBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  ManagedBy = NULL
) {
  invoke(.client, "sagemaker", "ListPipelines", .params())
}

sagemaker_list_processing_jobs <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  NameContains = NULL,
  StatusEquals = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListProcessingJobs", .params())
}

sagemaker_list_projects <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  MaxResults = NULL,
  NameContains = NULL,
  NextToken = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListProjects", .params())
}

sagemaker_list_resource_catalogs <- function(
  NameContains = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  SortOrder = NULL,
  SortBy = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "ListResourceCatalogs", .params())
}

sagemaker_list_spaces <- function(
  NextToken = NULL,
  MaxResults = NULL,
  SortOrder = NULL,
  SortBy = NULL,
  DomainIdEquals = NULL,
  SpaceNameContains = NULL
) {
  invoke(.client, "sagemaker", "ListSpaces", .params())
}

sagemaker_list_stage_devices <- function(
  NextToken = NULL,
  MaxResults = NULL,
  EdgeDeploymentPlanName,
  ExcludeDevicesDeployedInOtherStage = NULL,
  StageName
) {
  invoke(.client, "sagemaker", "ListStageDevices", .params())
}

sagemaker_list_studio_lifecycle_configs <- function(
  MaxResults = NULL,
  NextToken = NULL,
  NameContains = NULL,
  AppTypeEquals = NULL,
  CreationTimeBefore = NULL,
  CreationTimeAfter = NULL,
  ModifiedTimeBefore = NULL,
  ModifiedTimeAfter = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListStudioLifecycleConfigs", .params())
}

sagemaker_list_subscribed_workteams <- function(
  NameContains = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListSubscribedWorkteams", .params())
}

sagemaker_list_tags <- function(ResourceArn, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "sagemaker", "ListTags", .params())
}

sagemaker_list_training_jobs <- function(
  NextToken = NULL,
  MaxResults = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  NameContains = NULL,
  StatusEquals = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  WarmPoolStatusEquals = NULL,
  TrainingPlanArnEquals = NULL
) {
  invoke(.client, "sagemaker", "ListTrainingJobs", .params())
}

sagemaker_list_training_jobs_for_hyper_parameter_tuning_job <- function(
  HyperParameterTuningJobName,
  NextToken = NULL,
  MaxResults = NULL,
  StatusEquals = NULL,
  SortBy = NULL,
  SortOrder = NULL
) {
  invoke(.client, "sagemaker", "ListTrainingJobsForHyperParameterTuningJob", .params())
}

sagemaker_list_training_plans <- function(
  NextToken = NULL,
  MaxResults = NULL,
  StartTimeAfter = NULL,
  StartTimeBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  Filters = NULL
) {
  invoke(.client, "sagemaker", "ListTrainingPlans", .params())
}

sagemaker_list_training_sessions <- function(
  NextToken = NULL,
  MaxResults = NULL,
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  NameContains = NULL,
  StatusEquals = NULL
) {
  invoke(.client, "sagemaker", "ListTrainingSessions", .params())
}

sagemaker_list_transform_jobs <- function(
  CreationTimeAfter = NULL,
  CreationTimeBefore = NULL,
  LastModifiedTimeAfter = NULL,
  LastModifiedTimeBefore = NULL,
  NameContains = NULL,
  StatusEquals = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListTransformJobs", .params())
}

sagemaker_list_trial_components <- function(
  ExperimentName = NULL,
  TrialName = NULL,
  SourceArn = NULL,
  CreatedAfter = NULL,
  CreatedBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "ListTrialComponents", .params())
}

sagemaker_list_trials <- function(
  ExperimentName = NULL,
  TrialComponentName = NULL,
  CreatedAfter = NULL,
  CreatedBefore = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "ListTrials", .params())
}

sagemaker_list_ultra_servers_by_reserved_capacity <- function(
  ReservedCapacityArn,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "ListUltraServersByReservedCapacity", .params())
}

sagemaker_list_user_profiles <- function(
  NextToken = NULL,
  MaxResults = NULL,
  SortOrder = NULL,
  SortBy = NULL,
  DomainIdEquals = NULL,
  UserProfileNameContains = NULL
) {
  invoke(.client, "sagemaker", "ListUserProfiles", .params())
}

sagemaker_list_workforces <- function(
  SortBy = NULL,
  SortOrder = NULL,
  NameContains = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListWorkforces", .params())
}

sagemaker_list_workteams <- function(
  SortBy = NULL,
  SortOrder = NULL,
  NameContains = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "sagemaker", "ListWorkteams", .params())
}

sagemaker_move_cluster_nodes <- function(
  SourceClusterArn,
  SourceInstanceGroupName,
  TargetClusterArn,
  TargetInstanceGroupName,
  InstanceCount = NULL,
  NodeIds = NULL,
  NodeLogicalIds = NULL,
  ClientToken = NULL
) {
  invoke(.client, "sagemaker", "MoveClusterNodes", .params())
}

sagemaker_put_endpoint_policy <- function(EndpointName, ResourcePolicy) {
  invoke(.client, "sagemaker", "PutEndpointPolicy", .params())
}

sagemaker_put_model_package_group_policy <- function(ModelPackageGroupName, ResourcePolicy) {
  invoke(.client, "sagemaker", "PutModelPackageGroupPolicy", .params())
}

sagemaker_query_lineage <- function(
  StartArns = NULL,
  Direction = NULL,
  IncludeEdges = NULL,
  Filters = NULL,
  MaxDepth = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "sagemaker", "QueryLineage", .params())
}

sagemaker_register_devices <- function(DeviceFleetName, Devices, Tags = NULL) {
  invoke(.client, "sagemaker", "RegisterDevices", .params())
}

sagemaker_remove_inference_gateway <- function(Identifier, ClusterArn, Namespace, Name) {
  invoke(.client, "sagemaker", "RemoveInferenceGateway", .params())
}

sagemaker_render_ui_template <- function(UiTemplate = NULL, Task, RoleArn, HumanTaskUiArn = NULL) {
  invoke(.client, "sagemaker", "RenderUiTemplate", .params())
}

sagemaker_retry_pipeline_execution <- function(
  PipelineExecutionArn,
  ClientRequestToken,
  ParallelismConfiguration = NULL
) {
  invoke(.client, "sagemaker", "RetryPipelineExecution", .params())
}

sagemaker_search <- function(
  Resource,
  SearchExpression = NULL,
  SortBy = NULL,
  SortOrder = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  CrossAccountFilterOption = NULL,
  VisibilityConditions = NULL
) {
  invoke(.client, "sagemaker", "Search", .params())
}

sagemaker_search_training_plan_offerings <- function(
  InstanceType = NULL,
  InstanceCount = NULL,
  UltraServerType = NULL,
  UltraServerCount = NULL,
  StartTimeAfter = NULL,
  EndTimeBefore = NULL,
  DurationHours = NULL,
  TargetResources = NULL,
  TrainingPlanArn = NULL
) {
  invoke(.client, "sagemaker", "SearchTrainingPlanOfferings", .params())
}

sagemaker_send_pipeline_execution_step_failure <- function(
  CallbackToken,
  FailureReason = NULL,
  ClientRequestToken = NULL
) {
  invoke(.client, "sagemaker", "SendPipelineExecutionStepFailure", .params())
}

sagemaker_send_pipeline_execution_step_success <- function(
  CallbackToken,
  OutputParameters = NULL,
  ClientRequestToken = NULL
) {
  invoke(.client, "sagemaker", "SendPipelineExecutionStepSuccess", .params())
}

sagemaker_start_cluster_health_check <- function(ClusterName, DeepHealthCheckConfigurations) {
  invoke(.client, "sagemaker", "StartClusterHealthCheck", .params())
}

sagemaker_start_edge_deployment_stage <- function(EdgeDeploymentPlanName, StageName) {
  invoke(.client, "sagemaker", "StartEdgeDeploymentStage", .params())
}

sagemaker_start_inference_experiment <- function(Name) {
  invoke(.client, "sagemaker", "StartInferenceExperiment", .params())
}

sagemaker_start_mlflow_tracking_server <- function(TrackingServerName) {
  invoke(.client, "sagemaker", "StartMlflowTrackingServer", .params())
}

sagemaker_start_monitoring_schedule <- function(MonitoringScheduleName) {
  invoke(.client, "sagemaker", "StartMonitoringSchedule", .params())
}

sagemaker_start_notebook_instance <- function(NotebookInstanceName) {
  invoke(.client, "sagemaker", "StartNotebookInstance", .params())
}

sagemaker_start_pipeline_execution <- function(
  PipelineName,
  PipelineExecutionDisplayName = NULL,
  PipelineParameters = NULL,
  PipelineExecutionDescription = NULL,
  ClientRequestToken,
  ParallelismConfiguration = NULL,
  SelectiveExecutionConfig = NULL,
  PipelineVersionId = NULL,
  MlflowExperimentName = NULL,
  PipelineVersionAlias = NULL,
  RoleArn = NULL
) {
  invoke(.client, "sagemaker", "StartPipelineExecution", .params())
}

sagemaker_start_session <- function(ResourceIdentifier) {
  invoke(.client, "sagemaker", "StartSession", .params())
}

sagemaker_stop_ai_benchmark_job <- function(AIBenchmarkJobName) {
  invoke(.client, "sagemaker", "StopAIBenchmarkJob", .params())
}

sagemaker_stop_ai_recommendation_job <- function(AIRecommendationJobName) {
  invoke(.client, "sagemaker", "StopAIRecommendationJob", .params())
}

sagemaker_stop_auto_ml_job <- function(AutoMLJobName) {
  invoke(.client, "sagemaker", "StopAutoMLJob", .params())
}

sagemaker_stop_compilation_job <- function(CompilationJobName) {
  invoke(.client, "sagemaker", "StopCompilationJob", .params())
}

sagemaker_stop_edge_deployment_stage <- function(EdgeDeploymentPlanName, StageName) {
  invoke(.client, "sagemaker", "StopEdgeDeploymentStage", .params())
}

sagemaker_stop_edge_packaging_job <- function(EdgePackagingJobName) {
  invoke(.client, "sagemaker", "StopEdgePackagingJob", .params())
}

sagemaker_stop_hyper_parameter_tuning_job <- function(HyperParameterTuningJobName) {
  invoke(.client, "sagemaker", "StopHyperParameterTuningJob", .params())
}

sagemaker_stop_inference_experiment <- function(
  Name,
  ModelVariantActions,
  DesiredModelVariants = NULL,
  DesiredState = NULL,
  Reason = NULL
) {
  invoke(.client, "sagemaker", "StopInferenceExperiment", .params())
}

sagemaker_stop_inference_recommendations_job <- function(JobName) {
  invoke(.client, "sagemaker", "StopInferenceRecommendationsJob", .params())
}

sagemaker_stop_job <- function(JobName, JobCategory) {
  invoke(.client, "sagemaker", "StopJob", .params())
}

sagemaker_stop_labeling_job <- function(LabelingJobName) {
  invoke(.client, "sagemaker", "StopLabelingJob", .params())
}

sagemaker_stop_mlflow_tracking_server <- function(TrackingServerName) {
  invoke(.client, "sagemaker", "StopMlflowTrackingServer", .params())
}

sagemaker_stop_monitoring_schedule <- function(MonitoringScheduleName) {
  invoke(.client, "sagemaker", "StopMonitoringSchedule", .params())
}

sagemaker_stop_notebook_instance <- function(NotebookInstanceName) {
  invoke(.client, "sagemaker", "StopNotebookInstance", .params())
}

sagemaker_stop_optimization_job <- function(OptimizationJobName) {
  invoke(.client, "sagemaker", "StopOptimizationJob", .params())
}

sagemaker_stop_pipeline_execution <- function(PipelineExecutionArn, ClientRequestToken) {
  invoke(.client, "sagemaker", "StopPipelineExecution", .params())
}

sagemaker_stop_processing_job <- function(ProcessingJobName) {
  invoke(.client, "sagemaker", "StopProcessingJob", .params())
}

sagemaker_stop_training_job <- function(TrainingJobName) {
  invoke(.client, "sagemaker", "StopTrainingJob", .params())
}

sagemaker_stop_training_session <- function(TrainingSessionName) {
  invoke(.client, "sagemaker", "StopTrainingSession", .params())
}

sagemaker_stop_transform_job <- function(TransformJobName) {
  invoke(.client, "sagemaker", "StopTransformJob", .params())
}

sagemaker_update_action <- function(
  ActionName,
  Description = NULL,
  Status = NULL,
  Properties = NULL,
  PropertiesToRemove = NULL
) {
  invoke(.client, "sagemaker", "UpdateAction", .params())
}

sagemaker_update_app_image_config <- function(
  AppImageConfigName,
  KernelGatewayImageConfig = NULL,
  JupyterLabAppImageConfig = NULL,
  CodeEditorAppImageConfig = NULL
) {
  invoke(.client, "sagemaker", "UpdateAppImageConfig", .params())
}

sagemaker_update_artifact <- function(
  ArtifactArn,
  ArtifactName = NULL,
  Properties = NULL,
  PropertiesToRemove = NULL
) {
  invoke(.client, "sagemaker", "UpdateArtifact", .params())
}

sagemaker_update_cluster <- function(
  ClusterName,
  InstanceGroups = NULL,
  RestrictedInstanceGroups = NULL,
  RestrictedInstanceGroupsConfig = NULL,
  TieredStorageConfig = NULL,
  NodeRecovery = NULL,
  InstanceGroupsToDelete = NULL,
  NodeProvisioningMode = NULL,
  ClusterRole = NULL,
  AutoScaling = NULL,
  Orchestrator = NULL
) {
  invoke(.client, "sagemaker", "UpdateCluster", .params())
}

sagemaker_update_cluster_extension <- function(
  ClusterArn,
  ExtensionArn,
  ExtensionVersion = NULL,
  ConfigurationValues = NULL,
  ClientToken = NULL
) {
  invoke(.client, "sagemaker", "UpdateClusterExtension", .params())
}

sagemaker_update_cluster_scheduler_config <- function(
  ClusterSchedulerConfigId,
  TargetVersion,
  SchedulerConfig = NULL,
  Description = NULL
) {
  invoke(.client, "sagemaker", "UpdateClusterSchedulerConfig", .params())
}

sagemaker_update_cluster_software <- function(
  ClusterName,
  InstanceGroups = NULL,
  DeploymentConfig = NULL,
  ImageId = NULL
) {
  invoke(.client, "sagemaker", "UpdateClusterSoftware", .params())
}

sagemaker_update_code_repository <- function(CodeRepositoryName, GitConfig = NULL) {
  invoke(.client, "sagemaker", "UpdateCodeRepository", .params())
}

sagemaker_update_compute_quota <- function(
  ComputeQuotaId,
  TargetVersion,
  ComputeQuotaConfig = NULL,
  ComputeQuotaTarget = NULL,
  ActivationState = NULL,
  Description = NULL
) {
  invoke(.client, "sagemaker", "UpdateComputeQuota", .params())
}

sagemaker_update_context <- function(
  ContextName,
  Description = NULL,
  Properties = NULL,
  PropertiesToRemove = NULL
) {
  invoke(.client, "sagemaker", "UpdateContext", .params())
}

sagemaker_update_device_fleet <- function(
  DeviceFleetName,
  RoleArn = NULL,
  Description = NULL,
  OutputConfig,
  EnableIotRoleAlias = NULL
) {
  invoke(.client, "sagemaker", "UpdateDeviceFleet", .params())
}

sagemaker_update_devices <- function(DeviceFleetName, Devices) {
  invoke(.client, "sagemaker", "UpdateDevices", .params())
}

sagemaker_update_domain <- function(
  DomainId,
  DefaultUserSettings = NULL,
  DomainSettingsForUpdate = NULL,
  AppSecurityGroupManagement = NULL,
  DefaultSpaceSettings = NULL,
  SubnetIds = NULL,
  AppNetworkAccessType = NULL,
  TagPropagation = NULL,
  HomeEfsFileSystemCreation = NULL,
  VpcId = NULL
) {
  invoke(.client, "sagemaker", "UpdateDomain", .params())
}

sagemaker_update_endpoint <- function(
  EndpointName,
  EndpointConfigName,
  RetainAllVariantProperties = NULL,
  ExcludeRetainedVariantProperties = NULL,
  DeploymentConfig = NULL,
  RetainDeploymentConfig = NULL
) {
  invoke(.client, "sagemaker", "UpdateEndpoint", .params())
}

sagemaker_update_endpoint_weights_and_capacities <- function(
  EndpointName,
  DesiredWeightsAndCapacities
) {
  invoke(.client, "sagemaker", "UpdateEndpointWeightsAndCapacities", .params())
}

sagemaker_update_experiment <- function(ExperimentName, DisplayName = NULL, Description = NULL) {
  invoke(.client, "sagemaker", "UpdateExperiment", .params())
}

sagemaker_update_feature_group <- function(
  FeatureGroupName,
  FeatureAdditions = NULL,
  OnlineStoreConfig = NULL,
  ThroughputConfig = NULL
) {
  invoke(.client, "sagemaker", "UpdateFeatureGroup", .params())
}

sagemaker_update_feature_metadata <- function(
  FeatureGroupName,
  FeatureName,
  Description = NULL,
  ParameterAdditions = NULL,
  ParameterRemovals = NULL
) {
  invoke(.client, "sagemaker", "UpdateFeatureMetadata", .params())
}

sagemaker_update_global_inference_gateway <- function(Identifier, Routing) {
  invoke(.client, "sagemaker", "UpdateGlobalInferenceGateway", .params())
}

sagemaker_update_hub <- function(
  HubName,
  HubDescription = NULL,
  HubDisplayName = NULL,
  HubSearchKeywords = NULL
) {
  invoke(.client, "sagemaker", "UpdateHub", .params())
}

sagemaker_update_hub_content <- function(
  HubName,
  HubContentName,
  HubContentType,
  HubContentVersion,
  HubContentDisplayName = NULL,
  HubContentDescription = NULL,
  HubContentMarkdown = NULL,
  HubContentSearchKeywords = NULL,
  SupportStatus = NULL
) {
  invoke(.client, "sagemaker", "UpdateHubContent", .params())
}

sagemaker_update_hub_content_reference <- function(
  HubName,
  HubContentName,
  HubContentType,
  MinVersion = NULL
) {
  invoke(.client, "sagemaker", "UpdateHubContentReference", .params())
}

sagemaker_update_image <- function(
  DeleteProperties = NULL,
  Description = NULL,
  DisplayName = NULL,
  ImageName,
  RoleArn = NULL
) {
  invoke(.client, "sagemaker", "UpdateImage", .params())
}

sagemaker_update_image_version <- function(
  ImageName,
  Alias = NULL,
  Version = NULL,
  AliasesToAdd = NULL,
  AliasesToDelete = NULL,
  VendorGuidance = NULL,
  JobType = NULL,
  MLFramework = NULL,
  ProgrammingLang = NULL,
  Processor = NULL,
  Horovod = NULL,
  ReleaseNotes = NULL
) {
  invoke(.client, "sagemaker", "UpdateImageVersion", .params())
}

sagemaker_update_inference_component <- function(
  InferenceComponentName,
  Specification = NULL,
  Specifications = NULL,
  RuntimeConfig = NULL,
  DeploymentConfig = NULL
) {
  invoke(.client, "sagemaker", "UpdateInferenceComponent", .params())
}

sagemaker_update_inference_component_runtime_config <- function(
  InferenceComponentName,
  DesiredRuntimeConfig
) {
  invoke(.client, "sagemaker", "UpdateInferenceComponentRuntimeConfig", .params())
}

sagemaker_update_inference_experiment <- function(
  Name,
  Schedule = NULL,
  Description = NULL,
  ModelVariants = NULL,
  DataStorageConfig = NULL,
  ShadowModeConfig = NULL
) {
  invoke(.client, "sagemaker", "UpdateInferenceExperiment", .params())
}

sagemaker_update_inference_router <- function(InferenceRouterName, RoutingTargets) {
  invoke(.client, "sagemaker", "UpdateInferenceRouter", .params())
}

sagemaker_update_mlflow_app <- function(
  Arn,
  Name = NULL,
  ArtifactStoreUri = NULL,
  ModelRegistrationMode = NULL,
  WeeklyMaintenanceWindowStart = NULL,
  DefaultDomainIdList = NULL,
  AccountDefaultStatus = NULL
) {
  invoke(.client, "sagemaker", "UpdateMlflowApp", .params())
}

sagemaker_update_mlflow_tracking_server <- function(
  TrackingServerName,
  ArtifactStoreUri = NULL,
  TrackingServerSize = NULL,
  AutomaticModelRegistration = NULL,
  WeeklyMaintenanceWindowStart = NULL,
  S3BucketOwnerAccountId = NULL,
  S3BucketOwnerVerification = NULL
) {
  invoke(.client, "sagemaker", "UpdateMlflowTrackingServer", .params())
}

sagemaker_update_model_card <- function(ModelCardName, Content = NULL, ModelCardStatus = NULL) {
  invoke(.client, "sagemaker", "UpdateModelCard", .params())
}

sagemaker_update_model_package <- function(
  ModelPackageArn,
  ModelApprovalStatus = NULL,
  ModelPackageRegistrationType = NULL,
  ApprovalDescription = NULL,
  CustomerMetadataProperties = NULL,
  CustomerMetadataPropertiesToRemove = NULL,
  AdditionalInferenceSpecificationsToAdd = NULL,
  InferenceSpecification = NULL,
  SourceUri = NULL,
  ModelCard = NULL,
  ModelLifeCycle = NULL,
  ClientToken = NULL
) {
  invoke(.client, "sagemaker", "UpdateModelPackage", .params())
}

sagemaker_update_monitoring_alert <- function(
  MonitoringScheduleName,
  MonitoringAlertName,
  DatapointsToAlert,
  EvaluationPeriod
) {
  invoke(.client, "sagemaker", "UpdateMonitoringAlert", .params())
}

sagemaker_update_monitoring_schedule <- function(MonitoringScheduleName, MonitoringScheduleConfig) {
  invoke(.client, "sagemaker", "UpdateMonitoringSchedule", .params())
}

sagemaker_update_notebook_instance <- function(
  NotebookInstanceName,
  InstanceType = NULL,
  IpAddressType = NULL,
  PlatformIdentifier = NULL,
  RoleArn = NULL,
  LifecycleConfigName = NULL,
  DisassociateLifecycleConfig = NULL,
  VolumeSizeInGB = NULL,
  DefaultCodeRepository = NULL,
  AdditionalCodeRepositories = NULL,
  AcceleratorTypes = NULL,
  DisassociateAcceleratorTypes = NULL,
  DisassociateDefaultCodeRepository = NULL,
  DisassociateAdditionalCodeRepositories = NULL,
  RootAccess = NULL,
  InstanceMetadataServiceConfiguration = NULL
) {
  invoke(.client, "sagemaker", "UpdateNotebookInstance", .params())
}

sagemaker_update_notebook_instance_lifecycle_config <- function(
  NotebookInstanceLifecycleConfigName,
  OnCreate = NULL,
  OnStart = NULL
) {
  invoke(.client, "sagemaker", "UpdateNotebookInstanceLifecycleConfig", .params())
}

sagemaker_update_partner_app <- function(
  Arn,
  MaintenanceConfig = NULL,
  Tier = NULL,
  ApplicationConfig = NULL,
  IdcConfig = NULL,
  AuthType = NULL,
  EnableIamSessionBasedIdentity = NULL,
  EnableAutoMinorVersionUpgrade = NULL,
  AppVersion = NULL,
  ClientToken = NULL,
  Tags = NULL
) {
  invoke(.client, "sagemaker", "UpdatePartnerApp", .params())
}

sagemaker_update_pipeline <- function(
  PipelineName,
  PipelineDisplayName = NULL,
  PipelineDefinition = NULL,
  PipelineDefinitionS3Location = NULL,
  PipelineDescription = NULL,
  RoleArn = NULL,
  ParallelismConfiguration = NULL,
  PipelineVersionAliases = NULL
) {
  invoke(.client, "sagemaker", "UpdatePipeline", .params())
}

sagemaker_update_pipeline_execution <- function(
  PipelineExecutionArn,
  PipelineExecutionDescription = NULL,
  PipelineExecutionDisplayName = NULL,
  ParallelismConfiguration = NULL
) {
  invoke(.client, "sagemaker", "UpdatePipelineExecution", .params())
}

sagemaker_update_pipeline_version <- function(
  PipelineArn,
  PipelineVersionId,
  PipelineVersionDisplayName = NULL,
  PipelineVersionDescription = NULL,
  PipelineVersionAliasOperations = NULL
) {
  invoke(.client, "sagemaker", "UpdatePipelineVersion", .params())
}

sagemaker_update_project <- function(
  ProjectName,
  ProjectDescription = NULL,
  ServiceCatalogProvisioningUpdateDetails = NULL,
  Tags = NULL,
  TemplateProvidersToUpdate = NULL
) {
  invoke(.client, "sagemaker", "UpdateProject", .params())
}

sagemaker_update_space <- function(
  DomainId,
  SpaceName,
  SpaceSettings = NULL,
  SpaceDisplayName = NULL
) {
  invoke(.client, "sagemaker", "UpdateSpace", .params())
}

sagemaker_update_training_job <- function(
  TrainingJobName,
  ProfilerConfig = NULL,
  ProfilerRuleConfigurations = NULL,
  ResourceConfig = NULL,
  RemoteDebugConfig = NULL
) {
  invoke(.client, "sagemaker", "UpdateTrainingJob", .params())
}

sagemaker_update_trial <- function(TrialName, DisplayName = NULL) {
  invoke(.client, "sagemaker", "UpdateTrial", .params())
}

sagemaker_update_trial_component <- function(
  TrialComponentName,
  DisplayName = NULL,
  Status = NULL,
  StartTime = NULL,
  EndTime = NULL,
  Parameters = NULL,
  ParametersToRemove = NULL,
  InputArtifacts = NULL,
  InputArtifactsToRemove = NULL,
  OutputArtifacts = NULL,
  OutputArtifactsToRemove = NULL
) {
  invoke(.client, "sagemaker", "UpdateTrialComponent", .params())
}

sagemaker_update_user_profile <- function(DomainId, UserProfileName, UserSettings = NULL) {
  invoke(.client, "sagemaker", "UpdateUserProfile", .params())
}

sagemaker_update_workforce <- function(
  WorkforceName,
  SourceIpConfig = NULL,
  OidcConfig = NULL,
  WorkforceVpcConfig = NULL,
  IpAddressType = NULL
) {
  invoke(.client, "sagemaker", "UpdateWorkforce", .params())
}

sagemaker_update_workteam <- function(
  WorkteamName,
  MemberDefinitions = NULL,
  Description = NULL,
  NotificationConfiguration = NULL,
  WorkerAccessConfiguration = NULL
) {
  invoke(.client, "sagemaker", "UpdateWorkteam", .params())
}

# Generated from botocore's models by generator/. Do not edit by hand.

abusesignalapi <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("abusesignalapi", config, credentials, endpoint, region, profile = profile)
}

accessanalyzer <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("accessanalyzer", config, credentials, endpoint, region, profile = profile)
}

account <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("account", config, credentials, endpoint, region, profile = profile)
}

accountaccess <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("accountaccess", config, credentials, endpoint, region, profile = profile)
}

accountaccessruntime <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("accountaccessruntime", config, credentials, endpoint, region, profile = profile)
}

acm <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("acm", config, credentials, endpoint, region, profile = profile)
}

acmpca <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("acmpca", config, credentials, endpoint, region, profile = profile)
}

agentdiscovery <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("agentdiscovery", config, credentials, endpoint, region, profile = profile)
}

agentregistry <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("agentregistry", config, credentials, endpoint, region, profile = profile)
}

agentregistrycontrol <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("agentregistrycontrol", config, credentials, endpoint, region, profile = profile)
}

agreementservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("agreementservice", config, credentials, endpoint, region, profile = profile)
}

aiops <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("aiops", config, credentials, endpoint, region, profile = profile)
}

amplify <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("amplify", config, credentials, endpoint, region, profile = profile)
}

amplifybackend <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("amplifybackend", config, credentials, endpoint, region, profile = profile)
}

amplifyuibuilder <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("amplifyuibuilder", config, credentials, endpoint, region, profile = profile)
}

apigateway <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("apigateway", config, credentials, endpoint, region, profile = profile)
}

apigatewaymanagementapi <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("apigatewaymanagementapi", config, credentials, endpoint, region, profile = profile)
}

apigatewayv2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("apigatewayv2", config, credentials, endpoint, region, profile = profile)
}

apiportal <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("apiportal", config, credentials, endpoint, region, profile = profile)
}

appconfig <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("appconfig", config, credentials, endpoint, region, profile = profile)
}

appconfigdata <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("appconfigdata", config, credentials, endpoint, region, profile = profile)
}

appfabric <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("appfabric", config, credentials, endpoint, region, profile = profile)
}

appflow <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("appflow", config, credentials, endpoint, region, profile = profile)
}

appintegrationsservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("appintegrationsservice", config, credentials, endpoint, region, profile = profile)
}

applicationautoscaling <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("applicationautoscaling", config, credentials, endpoint, region, profile = profile)
}

applicationcostprofiler <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("applicationcostprofiler", config, credentials, endpoint, region, profile = profile)
}

applicationdiscoveryservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("applicationdiscoveryservice", config, credentials, endpoint, region, profile = profile)
}

applicationinsights <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("applicationinsights", config, credentials, endpoint, region, profile = profile)
}

appmesh <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("appmesh", config, credentials, endpoint, region, profile = profile)
}

appregistry <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("appregistry", config, credentials, endpoint, region, profile = profile)
}

apprunner <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("apprunner", config, credentials, endpoint, region, profile = profile)
}

appstream <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("appstream", config, credentials, endpoint, region, profile = profile)
}

appsync <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("appsync", config, credentials, endpoint, region, profile = profile)
}

arcregionswitch <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("arcregionswitch", config, credentials, endpoint, region, profile = profile)
}

arczonalshift <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("arczonalshift", config, credentials, endpoint, region, profile = profile)
}

artifact <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("artifact", config, credentials, endpoint, region, profile = profile)
}

athena <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("athena", config, credentials, endpoint, region, profile = profile)
}

auditmanager <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("auditmanager", config, credentials, endpoint, region, profile = profile)
}

augmentedairuntime <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("augmentedairuntime", config, credentials, endpoint, region, profile = profile)
}

auroradsql <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("auroradsql", config, credentials, endpoint, region, profile = profile)
}

autoscaling <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("autoscaling", config, credentials, endpoint, region, profile = profile)
}

autoscalingplans <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("autoscalingplans", config, credentials, endpoint, region, profile = profile)
}

b2bi <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("b2bi", config, credentials, endpoint, region, profile = profile)
}

backup <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("backup", config, credentials, endpoint, region, profile = profile)
}

backupgateway <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("backupgateway", config, credentials, endpoint, region, profile = profile)
}

backupsearch <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("backupsearch", config, credentials, endpoint, region, profile = profile)
}

batch <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("batch", config, credentials, endpoint, region, profile = profile)
}

bcmpricingcalculator <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("bcmpricingcalculator", config, credentials, endpoint, region, profile = profile)
}

bedrock <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("bedrock", config, credentials, endpoint, region, profile = profile)
}

bedrockagent <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("bedrockagent", config, credentials, endpoint, region, profile = profile)
}

bedrockagentcore <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("bedrockagentcore", config, credentials, endpoint, region, profile = profile)
}

bedrockagentcorecontrol <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("bedrockagentcorecontrol", config, credentials, endpoint, region, profile = profile)
}

bedrockagentruntime <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("bedrockagentruntime", config, credentials, endpoint, region, profile = profile)
}

bedrockdataautomation <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("bedrockdataautomation", config, credentials, endpoint, region, profile = profile)
}

bedrockdataautomationruntime <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("bedrockdataautomationruntime", config, credentials, endpoint, region, profile = profile)
}

bedrockruntime <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("bedrockruntime", config, credentials, endpoint, region, profile = profile)
}

billing <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("billing", config, credentials, endpoint, region, profile = profile)
}

billingandcostmanagementdashboards <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("billingandcostmanagementdashboards", config, credentials, endpoint, region, profile = profile)
}

billingandcostmanagementdataexports <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("billingandcostmanagementdataexports", config, credentials, endpoint, region, profile = profile)
}

billingandcostmanagementrecommendedactions <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("billingandcostmanagementrecommendedactions", config, credentials, endpoint, region, profile = profile)
}

billingconductor <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("billingconductor", config, credentials, endpoint, region, profile = profile)
}

braket <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("braket", config, credentials, endpoint, region, profile = profile)
}

budgets <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("budgets", config, credentials, endpoint, region, profile = profile)
}

chatbot <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("chatbot", config, credentials, endpoint, region, profile = profile)
}

chime <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("chime", config, credentials, endpoint, region, profile = profile)
}

chimesdkidentity <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("chimesdkidentity", config, credentials, endpoint, region, profile = profile)
}

chimesdkmediapipelines <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("chimesdkmediapipelines", config, credentials, endpoint, region, profile = profile)
}

chimesdkmeetings <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("chimesdkmeetings", config, credentials, endpoint, region, profile = profile)
}

chimesdkmessaging <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("chimesdkmessaging", config, credentials, endpoint, region, profile = profile)
}

chimesdkvoice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("chimesdkvoice", config, credentials, endpoint, region, profile = profile)
}

cleanroomsml <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cleanroomsml", config, credentials, endpoint, region, profile = profile)
}

cleanroomsservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cleanroomsservice", config, credentials, endpoint, region, profile = profile)
}

cloud9 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloud9", config, credentials, endpoint, region, profile = profile)
}

cloudcontrolapi <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudcontrolapi", config, credentials, endpoint, region, profile = profile)
}

clouddirectory <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("clouddirectory", config, credentials, endpoint, region, profile = profile)
}

cloudformation <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudformation", config, credentials, endpoint, region, profile = profile)
}

cloudfront <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudfront", config, credentials, endpoint, region, profile = profile)
}

cloudfrontkeyvaluestore <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudfrontkeyvaluestore", config, credentials, endpoint, region, profile = profile)
}

cloudhsm <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudhsm", config, credentials, endpoint, region, profile = profile)
}

cloudhsmv2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudhsmv2", config, credentials, endpoint, region, profile = profile)
}

cloudsearch <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudsearch", config, credentials, endpoint, region, profile = profile)
}

cloudsearchdomain <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudsearchdomain", config, credentials, endpoint, region, profile = profile)
}

cloudtrail <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudtrail", config, credentials, endpoint, region, profile = profile)
}

cloudtraildataservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudtraildataservice", config, credentials, endpoint, region, profile = profile)
}

cloudwatch <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudwatch", config, credentials, endpoint, region, profile = profile)
}

cloudwatchapplicationsignals <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudwatchapplicationsignals", config, credentials, endpoint, region, profile = profile)
}

cloudwatchinternetmonitor <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudwatchinternetmonitor", config, credentials, endpoint, region, profile = profile)
}

cloudwatchlogs <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudwatchlogs", config, credentials, endpoint, region, profile = profile)
}

cloudwatchnetworkmonitor <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudwatchnetworkmonitor", config, credentials, endpoint, region, profile = profile)
}

cloudwatchobservabilityaccessmanager <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudwatchobservabilityaccessmanager", config, credentials, endpoint, region, profile = profile)
}

cloudwatchobservabilityadminservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudwatchobservabilityadminservice", config, credentials, endpoint, region, profile = profile)
}

cloudwatchomni <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudwatchomni", config, credentials, endpoint, region, profile = profile)
}

cloudwatchrum <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cloudwatchrum", config, credentials, endpoint, region, profile = profile)
}

codeartifact <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("codeartifact", config, credentials, endpoint, region, profile = profile)
}

codebuild <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("codebuild", config, credentials, endpoint, region, profile = profile)
}

codecatalyst <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("codecatalyst", config, credentials, endpoint, region, profile = profile)
}

codecommit <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("codecommit", config, credentials, endpoint, region, profile = profile)
}

codeconnections <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("codeconnections", config, credentials, endpoint, region, profile = profile)
}

codedeploy <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("codedeploy", config, credentials, endpoint, region, profile = profile)
}

codeguruprofiler <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("codeguruprofiler", config, credentials, endpoint, region, profile = profile)
}

codegurureviewer <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("codegurureviewer", config, credentials, endpoint, region, profile = profile)
}

codegurusecurity <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("codegurusecurity", config, credentials, endpoint, region, profile = profile)
}

codepipeline <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("codepipeline", config, credentials, endpoint, region, profile = profile)
}

codestarconnections <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("codestarconnections", config, credentials, endpoint, region, profile = profile)
}

codestarnotifications <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("codestarnotifications", config, credentials, endpoint, region, profile = profile)
}

cognitoidentity <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cognitoidentity", config, credentials, endpoint, region, profile = profile)
}

cognitoidentityprovider <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cognitoidentityprovider", config, credentials, endpoint, region, profile = profile)
}

cognitosync <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("cognitosync", config, credentials, endpoint, region, profile = profile)
}

comprehend <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("comprehend", config, credentials, endpoint, region, profile = profile)
}

comprehendmedical <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("comprehendmedical", config, credentials, endpoint, region, profile = profile)
}

computeoptimizer <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("computeoptimizer", config, credentials, endpoint, region, profile = profile)
}

computeoptimizerautomation <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("computeoptimizerautomation", config, credentials, endpoint, region, profile = profile)
}

configservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("configservice", config, credentials, endpoint, region, profile = profile)
}

connect <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("connect", config, credentials, endpoint, region, profile = profile)
}

connectcampaignservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("connectcampaignservice", config, credentials, endpoint, region, profile = profile)
}

connectcampaignservicev2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("connectcampaignservicev2", config, credentials, endpoint, region, profile = profile)
}

connectcases <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("connectcases", config, credentials, endpoint, region, profile = profile)
}

connectcontactlens <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("connectcontactlens", config, credentials, endpoint, region, profile = profile)
}

connecthealth <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("connecthealth", config, credentials, endpoint, region, profile = profile)
}

connectparticipant <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("connectparticipant", config, credentials, endpoint, region, profile = profile)
}

connectscheduling <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("connectscheduling", config, credentials, endpoint, region, profile = profile)
}

connectwisdomservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("connectwisdomservice", config, credentials, endpoint, region, profile = profile)
}

continuum <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("continuum", config, credentials, endpoint, region, profile = profile)
}

controlcatalog <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("controlcatalog", config, credentials, endpoint, region, profile = profile)
}

controltower <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("controltower", config, credentials, endpoint, region, profile = profile)
}

costandusagereportservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("costandusagereportservice", config, credentials, endpoint, region, profile = profile)
}

costexplorer <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("costexplorer", config, credentials, endpoint, region, profile = profile)
}

costoptimizationhub <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("costoptimizationhub", config, credentials, endpoint, region, profile = profile)
}

customerprofiles <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("customerprofiles", config, credentials, endpoint, region, profile = profile)
}

databasemigrationservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("databasemigrationservice", config, credentials, endpoint, region, profile = profile)
}

dataexchange <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("dataexchange", config, credentials, endpoint, region, profile = profile)
}

datapipeline <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("datapipeline", config, credentials, endpoint, region, profile = profile)
}

datasync <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("datasync", config, credentials, endpoint, region, profile = profile)
}

datazone <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("datazone", config, credentials, endpoint, region, profile = profile)
}

dax <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("dax", config, credentials, endpoint, region, profile = profile)
}

deadlinecloud <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("deadlinecloud", config, credentials, endpoint, region, profile = profile)
}

detective <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("detective", config, credentials, endpoint, region, profile = profile)
}

devicefarm <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("devicefarm", config, credentials, endpoint, region, profile = profile)
}

devopsagentservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("devopsagentservice", config, credentials, endpoint, region, profile = profile)
}

devopsguru <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("devopsguru", config, credentials, endpoint, region, profile = profile)
}

directconnect <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("directconnect", config, credentials, endpoint, region, profile = profile)
}

directoryservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("directoryservice", config, credentials, endpoint, region, profile = profile)
}

directoryservicedata <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("directoryservicedata", config, credentials, endpoint, region, profile = profile)
}

dlm <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("dlm", config, credentials, endpoint, region, profile = profile)
}

docdb <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("docdb", config, credentials, endpoint, region, profile = profile)
}

docdbelastic <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("docdbelastic", config, credentials, endpoint, region, profile = profile)
}

drs <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("drs", config, credentials, endpoint, region, profile = profile)
}

dynamodb <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("dynamodb", config, credentials, endpoint, region, profile = profile)
}

dynamodbstreams <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("dynamodbstreams", config, credentials, endpoint, region, profile = profile)
}

ebs <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ebs", config, credentials, endpoint, region, profile = profile)
}

ec2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ec2", config, credentials, endpoint, region, profile = profile)
}

ec2instanceconnect <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ec2instanceconnect", config, credentials, endpoint, region, profile = profile)
}

ecr <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ecr", config, credentials, endpoint, region, profile = profile)
}

ecrpublic <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ecrpublic", config, credentials, endpoint, region, profile = profile)
}

ecs <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ecs", config, credentials, endpoint, region, profile = profile)
}

efs <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("efs", config, credentials, endpoint, region, profile = profile)
}

eks <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("eks", config, credentials, endpoint, region, profile = profile)
}

eksauth <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("eksauth", config, credentials, endpoint, region, profile = profile)
}

elasticache <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("elasticache", config, credentials, endpoint, region, profile = profile)
}

elasticbeanstalk <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("elasticbeanstalk", config, credentials, endpoint, region, profile = profile)
}

elasticsearchservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("elasticsearchservice", config, credentials, endpoint, region, profile = profile)
}

elb <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("elb", config, credentials, endpoint, region, profile = profile)
}

elbv2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("elbv2", config, credentials, endpoint, region, profile = profile)
}

elementalinference <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("elementalinference", config, credentials, endpoint, region, profile = profile)
}

emr <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("emr", config, credentials, endpoint, region, profile = profile)
}

emrcontainers <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("emrcontainers", config, credentials, endpoint, region, profile = profile)
}

emrserverless <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("emrserverless", config, credentials, endpoint, region, profile = profile)
}

endusermessaging <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("endusermessaging", config, credentials, endpoint, region, profile = profile)
}

endusermessagingsocial <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("endusermessagingsocial", config, credentials, endpoint, region, profile = profile)
}

entityresolution <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("entityresolution", config, credentials, endpoint, region, profile = profile)
}

eventbridge <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("eventbridge", config, credentials, endpoint, region, profile = profile)
}

eventbridgepipes <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("eventbridgepipes", config, credentials, endpoint, region, profile = profile)
}

eventbridgescheduler <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("eventbridgescheduler", config, credentials, endpoint, region, profile = profile)
}

eventbridgev2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("eventbridgev2", config, credentials, endpoint, region, profile = profile)
}

evs <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("evs", config, credentials, endpoint, region, profile = profile)
}

firehose <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("firehose", config, credentials, endpoint, region, profile = profile)
}

fis <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("fis", config, credentials, endpoint, region, profile = profile)
}

fms <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("fms", config, credentials, endpoint, region, profile = profile)
}

forecastqueryservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("forecastqueryservice", config, credentials, endpoint, region, profile = profile)
}

forecastservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("forecastservice", config, credentials, endpoint, region, profile = profile)
}

frauddetector <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("frauddetector", config, credentials, endpoint, region, profile = profile)
}

freetier <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("freetier", config, credentials, endpoint, region, profile = profile)
}

fsx <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("fsx", config, credentials, endpoint, region, profile = profile)
}

gamelift <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("gamelift", config, credentials, endpoint, region, profile = profile)
}

gameliftstreams <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("gameliftstreams", config, credentials, endpoint, region, profile = profile)
}

glacier <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("glacier", config, credentials, endpoint, region, profile = profile)
}

globalaccelerator <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("globalaccelerator", config, credentials, endpoint, region, profile = profile)
}

glue <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("glue", config, credentials, endpoint, region, profile = profile)
}

gluedatabrew <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("gluedatabrew", config, credentials, endpoint, region, profile = profile)
}

greengrass <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("greengrass", config, credentials, endpoint, region, profile = profile)
}

greengrassv2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("greengrassv2", config, credentials, endpoint, region, profile = profile)
}

groundstation <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("groundstation", config, credentials, endpoint, region, profile = profile)
}

guardduty <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("guardduty", config, credentials, endpoint, region, profile = profile)
}

health <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("health", config, credentials, endpoint, region, profile = profile)
}

healthimaging <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("healthimaging", config, credentials, endpoint, region, profile = profile)
}

healthlake <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("healthlake", config, credentials, endpoint, region, profile = profile)
}

iam <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("iam", config, credentials, endpoint, region, profile = profile)
}

iamrolesanywhere <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("iamrolesanywhere", config, credentials, endpoint, region, profile = profile)
}

iamtoolboxpreview <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("iamtoolboxpreview", config, credentials, endpoint, region, profile = profile)
}

identitystore <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("identitystore", config, credentials, endpoint, region, profile = profile)
}

imagebuilder <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("imagebuilder", config, credentials, endpoint, region, profile = profile)
}

importexport <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("importexport", config, credentials, endpoint, region, profile = profile)
}

inspector <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("inspector", config, credentials, endpoint, region, profile = profile)
}

inspector2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("inspector2", config, credentials, endpoint, region, profile = profile)
}

inspectorscan <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("inspectorscan", config, credentials, endpoint, region, profile = profile)
}

interconnect <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("interconnect", config, credentials, endpoint, region, profile = profile)
}

invoicing <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("invoicing", config, credentials, endpoint, region, profile = profile)
}

iot <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("iot", config, credentials, endpoint, region, profile = profile)
}

iotdataplane <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("iotdataplane", config, credentials, endpoint, region, profile = profile)
}

iotdeviceadvisor <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("iotdeviceadvisor", config, credentials, endpoint, region, profile = profile)
}

iotfleetwise <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("iotfleetwise", config, credentials, endpoint, region, profile = profile)
}

iotjobsdataplane <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("iotjobsdataplane", config, credentials, endpoint, region, profile = profile)
}

iotsecuretunneling <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("iotsecuretunneling", config, credentials, endpoint, region, profile = profile)
}

iotsitewise <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("iotsitewise", config, credentials, endpoint, region, profile = profile)
}

iotthingsgraph <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("iotthingsgraph", config, credentials, endpoint, region, profile = profile)
}

iottwinmaker <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("iottwinmaker", config, credentials, endpoint, region, profile = profile)
}

iotwireless <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("iotwireless", config, credentials, endpoint, region, profile = profile)
}

ivs <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ivs", config, credentials, endpoint, region, profile = profile)
}

ivschat <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ivschat", config, credentials, endpoint, region, profile = profile)
}

ivsrealtime <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ivsrealtime", config, credentials, endpoint, region, profile = profile)
}

kafka <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("kafka", config, credentials, endpoint, region, profile = profile)
}

kafkaconnect <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("kafkaconnect", config, credentials, endpoint, region, profile = profile)
}

kendra <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("kendra", config, credentials, endpoint, region, profile = profile)
}

kendraranking <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("kendraranking", config, credentials, endpoint, region, profile = profile)
}

keyspaces <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("keyspaces", config, credentials, endpoint, region, profile = profile)
}

keyspacesstreams <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("keyspacesstreams", config, credentials, endpoint, region, profile = profile)
}

kinesis <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("kinesis", config, credentials, endpoint, region, profile = profile)
}

kinesisanalytics <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("kinesisanalytics", config, credentials, endpoint, region, profile = profile)
}

kinesisanalyticsv2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("kinesisanalyticsv2", config, credentials, endpoint, region, profile = profile)
}

kinesisvideo <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("kinesisvideo", config, credentials, endpoint, region, profile = profile)
}

kinesisvideoarchivedmedia <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("kinesisvideoarchivedmedia", config, credentials, endpoint, region, profile = profile)
}

kinesisvideomedia <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("kinesisvideomedia", config, credentials, endpoint, region, profile = profile)
}

kinesisvideosignalingchannels <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("kinesisvideosignalingchannels", config, credentials, endpoint, region, profile = profile)
}

kinesisvideowebrtcstorage <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("kinesisvideowebrtcstorage", config, credentials, endpoint, region, profile = profile)
}

kms <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("kms", config, credentials, endpoint, region, profile = profile)
}

lakeformation <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("lakeformation", config, credentials, endpoint, region, profile = profile)
}

lambda <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("lambda", config, credentials, endpoint, region, profile = profile)
}

lambdacore <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("lambdacore", config, credentials, endpoint, region, profile = profile)
}

lambdamicrovms <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("lambdamicrovms", config, credentials, endpoint, region, profile = profile)
}

lambdaweb <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("lambdaweb", config, credentials, endpoint, region, profile = profile)
}

launchwizard <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("launchwizard", config, credentials, endpoint, region, profile = profile)
}

lexmodelbuildingservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("lexmodelbuildingservice", config, credentials, endpoint, region, profile = profile)
}

lexmodelsv2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("lexmodelsv2", config, credentials, endpoint, region, profile = profile)
}

lexruntimeservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("lexruntimeservice", config, credentials, endpoint, region, profile = profile)
}

lexruntimev2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("lexruntimev2", config, credentials, endpoint, region, profile = profile)
}

licensemanager <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("licensemanager", config, credentials, endpoint, region, profile = profile)
}

licensemanagerlinuxsubscriptions <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("licensemanagerlinuxsubscriptions", config, credentials, endpoint, region, profile = profile)
}

licensemanagerusersubscriptions <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("licensemanagerusersubscriptions", config, credentials, endpoint, region, profile = profile)
}

lightsail <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("lightsail", config, credentials, endpoint, region, profile = profile)
}

locationservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("locationservice", config, credentials, endpoint, region, profile = profile)
}

locationservicemapsv2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("locationservicemapsv2", config, credentials, endpoint, region, profile = profile)
}

locationserviceplacesv2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("locationserviceplacesv2", config, credentials, endpoint, region, profile = profile)
}

locationserviceroutesv2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("locationserviceroutesv2", config, credentials, endpoint, region, profile = profile)
}

lookoutequipment <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("lookoutequipment", config, credentials, endpoint, region, profile = profile)
}

machinelearning <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("machinelearning", config, credentials, endpoint, region, profile = profile)
}

macie2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("macie2", config, credentials, endpoint, region, profile = profile)
}

mailmanager <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("mailmanager", config, credentials, endpoint, region, profile = profile)
}

mainframemodernization <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("mainframemodernization", config, credentials, endpoint, region, profile = profile)
}

managedblockchain <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("managedblockchain", config, credentials, endpoint, region, profile = profile)
}

managedblockchainquery <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("managedblockchainquery", config, credentials, endpoint, region, profile = profile)
}

managedgrafana <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("managedgrafana", config, credentials, endpoint, region, profile = profile)
}

managedintegrationsforawsiotdevicemanagement <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("managedintegrationsforawsiotdevicemanagement", config, credentials, endpoint, region, profile = profile)
}

marketplacecatalog <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("marketplacecatalog", config, credentials, endpoint, region, profile = profile)
}

marketplacecommerceanalytics <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("marketplacecommerceanalytics", config, credentials, endpoint, region, profile = profile)
}

marketplacedeploymentservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("marketplacedeploymentservice", config, credentials, endpoint, region, profile = profile)
}

marketplacediscovery <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("marketplacediscovery", config, credentials, endpoint, region, profile = profile)
}

marketplaceentitlementservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("marketplaceentitlementservice", config, credentials, endpoint, region, profile = profile)
}

marketplacemetering <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("marketplacemetering", config, credentials, endpoint, region, profile = profile)
}

marketplacereportingservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("marketplacereportingservice", config, credentials, endpoint, region, profile = profile)
}

mediaconnect <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("mediaconnect", config, credentials, endpoint, region, profile = profile)
}

mediaconvert <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("mediaconvert", config, credentials, endpoint, region, profile = profile)
}

medialive <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("medialive", config, credentials, endpoint, region, profile = profile)
}

mediapackage <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("mediapackage", config, credentials, endpoint, region, profile = profile)
}

mediapackagev2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("mediapackagev2", config, credentials, endpoint, region, profile = profile)
}

mediapackagevod <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("mediapackagevod", config, credentials, endpoint, region, profile = profile)
}

mediastore <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("mediastore", config, credentials, endpoint, region, profile = profile)
}

mediastoredata <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("mediastoredata", config, credentials, endpoint, region, profile = profile)
}

mediatailor <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("mediatailor", config, credentials, endpoint, region, profile = profile)
}

memorydb <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("memorydb", config, credentials, endpoint, region, profile = profile)
}

mgn <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("mgn", config, credentials, endpoint, region, profile = profile)
}

migrationhub <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("migrationhub", config, credentials, endpoint, region, profile = profile)
}

migrationhubconfig <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("migrationhubconfig", config, credentials, endpoint, region, profile = profile)
}

migrationhuborchestrator <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("migrationhuborchestrator", config, credentials, endpoint, region, profile = profile)
}

migrationhubrefactorspaces <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("migrationhubrefactorspaces", config, credentials, endpoint, region, profile = profile)
}

migrationhubstrategyrecommendations <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("migrationhubstrategyrecommendations", config, credentials, endpoint, region, profile = profile)
}

mq <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("mq", config, credentials, endpoint, region, profile = profile)
}

mturk <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("mturk", config, credentials, endpoint, region, profile = profile)
}

multipartyapproval <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("multipartyapproval", config, credentials, endpoint, region, profile = profile)
}

mwaa <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("mwaa", config, credentials, endpoint, region, profile = profile)
}

mwaaserverless <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("mwaaserverless", config, credentials, endpoint, region, profile = profile)
}

neptune <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("neptune", config, credentials, endpoint, region, profile = profile)
}

neptunedata <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("neptunedata", config, credentials, endpoint, region, profile = profile)
}

neptunegraph <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("neptunegraph", config, credentials, endpoint, region, profile = profile)
}

networkfirewall <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("networkfirewall", config, credentials, endpoint, region, profile = profile)
}

networkflowmonitor <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("networkflowmonitor", config, credentials, endpoint, region, profile = profile)
}

networkmanager <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("networkmanager", config, credentials, endpoint, region, profile = profile)
}

networksecuritymanagercustomerapi <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("networksecuritymanagercustomerapi", config, credentials, endpoint, region, profile = profile)
}

novaactservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("novaactservice", config, credentials, endpoint, region, profile = profile)
}

odb <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("odb", config, credentials, endpoint, region, profile = profile)
}

omics <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("omics", config, credentials, endpoint, region, profile = profile)
}

opensearchingestion <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("opensearchingestion", config, credentials, endpoint, region, profile = profile)
}

opensearchmemory <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("opensearchmemory", config, credentials, endpoint, region, profile = profile)
}

opensearchservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("opensearchservice", config, credentials, endpoint, region, profile = profile)
}

opensearchserviceserverless <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("opensearchserviceserverless", config, credentials, endpoint, region, profile = profile)
}

organizations <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("organizations", config, credentials, endpoint, region, profile = profile)
}

outposts <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("outposts", config, credentials, endpoint, region, profile = profile)
}

parallelcomputingservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("parallelcomputingservice", config, credentials, endpoint, region, profile = profile)
}

partnercentralaccountapi <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("partnercentralaccountapi", config, credentials, endpoint, region, profile = profile)
}

partnercentralbenefits <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("partnercentralbenefits", config, credentials, endpoint, region, profile = profile)
}

partnercentralchannelapi <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("partnercentralchannelapi", config, credentials, endpoint, region, profile = profile)
}

partnercentralmarketingapi <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("partnercentralmarketingapi", config, credentials, endpoint, region, profile = profile)
}

partnercentralrevenuemeasurementapi <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("partnercentralrevenuemeasurementapi", config, credentials, endpoint, region, profile = profile)
}

partnercentralsellingapi <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("partnercentralsellingapi", config, credentials, endpoint, region, profile = profile)
}

paymentcryptographycontrolplane <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("paymentcryptographycontrolplane", config, credentials, endpoint, region, profile = profile)
}

paymentcryptographydataplane <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("paymentcryptographydataplane", config, credentials, endpoint, region, profile = profile)
}

payments <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("payments", config, credentials, endpoint, region, profile = profile)
}

pcaconnectorad <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("pcaconnectorad", config, credentials, endpoint, region, profile = profile)
}

personalize <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("personalize", config, credentials, endpoint, region, profile = profile)
}

personalizeevents <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("personalizeevents", config, credentials, endpoint, region, profile = profile)
}

personalizeruntime <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("personalizeruntime", config, credentials, endpoint, region, profile = profile)
}

performanceinsights <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("pi", config, credentials, endpoint, region, profile = profile)
}

pinpoint <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("pinpoint", config, credentials, endpoint, region, profile = profile)
}

pinpointemail <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("pinpointemail", config, credentials, endpoint, region, profile = profile)
}

pinpointsmsvoice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("pinpointsmsvoice", config, credentials, endpoint, region, profile = profile)
}

pinpointsmsvoicev2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("pinpointsmsvoicev2", config, credentials, endpoint, region, profile = profile)
}

polly <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("polly", config, credentials, endpoint, region, profile = profile)
}

pricing <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("pricing", config, credentials, endpoint, region, profile = profile)
}

pricingplanmanager <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("pricingplanmanager", config, credentials, endpoint, region, profile = profile)
}

privatecaconnectorforscep <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("privatecaconnectorforscep", config, credentials, endpoint, region, profile = profile)
}

prometheusservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("prometheusservice", config, credentials, endpoint, region, profile = profile)
}

proton <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("proton", config, credentials, endpoint, region, profile = profile)
}

qapps <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("qapps", config, credentials, endpoint, region, profile = profile)
}

qbusiness <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("qbusiness", config, credentials, endpoint, region, profile = profile)
}

qconnect <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("qconnect", config, credentials, endpoint, region, profile = profile)
}

quicksight <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("quicksight", config, credentials, endpoint, region, profile = profile)
}

ram <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ram", config, credentials, endpoint, region, profile = profile)
}

rds <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("rds", config, credentials, endpoint, region, profile = profile)
}

rdsdataservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("rdsdataservice", config, credentials, endpoint, region, profile = profile)
}

recyclebin <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("recyclebin", config, credentials, endpoint, region, profile = profile)
}

redshift <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("redshift", config, credentials, endpoint, region, profile = profile)
}

redshiftdataapiservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("redshiftdataapiservice", config, credentials, endpoint, region, profile = profile)
}

redshiftserverless <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("redshiftserverless", config, credentials, endpoint, region, profile = profile)
}

rekognition <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("rekognition", config, credentials, endpoint, region, profile = profile)
}

repostprivate <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("repostprivate", config, credentials, endpoint, region, profile = profile)
}

resiliencehub <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("resiliencehub", config, credentials, endpoint, region, profile = profile)
}

resiliencehubv2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("resiliencehubv2", config, credentials, endpoint, region, profile = profile)
}

resourceexplorer <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("resourceexplorer", config, credentials, endpoint, region, profile = profile)
}

resourcegroups <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("resourcegroups", config, credentials, endpoint, region, profile = profile)
}

resourcegroupstaggingapi <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("resourcegroupstaggingapi", config, credentials, endpoint, region, profile = profile)
}

route53 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("route53", config, credentials, endpoint, region, profile = profile)
}

route53domains <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("route53domains", config, credentials, endpoint, region, profile = profile)
}

route53globalresolver <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("route53globalresolver", config, credentials, endpoint, region, profile = profile)
}

route53profiles <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("route53profiles", config, credentials, endpoint, region, profile = profile)
}

route53recoverycluster <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("route53recoverycluster", config, credentials, endpoint, region, profile = profile)
}

route53recoverycontrolconfig <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("route53recoverycontrolconfig", config, credentials, endpoint, region, profile = profile)
}

route53recoveryreadiness <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("route53recoveryreadiness", config, credentials, endpoint, region, profile = profile)
}

route53resolver <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("route53resolver", config, credentials, endpoint, region, profile = profile)
}

rtbfabric <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("rtbfabric", config, credentials, endpoint, region, profile = profile)
}

s3 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("s3", config, credentials, endpoint, region, profile = profile)
}

s3control <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("s3control", config, credentials, endpoint, region, profile = profile)
}

s3files <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("s3files", config, credentials, endpoint, region, profile = profile)
}

s3outposts <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("s3outposts", config, credentials, endpoint, region, profile = profile)
}

s3tables <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("s3tables", config, credentials, endpoint, region, profile = profile)
}

s3vectors <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("s3vectors", config, credentials, endpoint, region, profile = profile)
}

sagemaker <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sagemaker", config, credentials, endpoint, region, profile = profile)
}

sagemakeredgemanager <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sagemakeredgemanager", config, credentials, endpoint, region, profile = profile)
}

sagemakerfeaturestoreruntime <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sagemakerfeaturestoreruntime", config, credentials, endpoint, region, profile = profile)
}

sagemakergatewayruntime <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sagemakergatewayruntime", config, credentials, endpoint, region, profile = profile)
}

sagemakergeospatialcapabilities <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sagemakergeospatialcapabilities", config, credentials, endpoint, region, profile = profile)
}

sagemakerinferencerouterruntime <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sagemakerinferencerouterruntime", config, credentials, endpoint, region, profile = profile)
}

sagemakerjobruntimeservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sagemakerjobruntimeservice", config, credentials, endpoint, region, profile = profile)
}

sagemakermetrics <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sagemakermetrics", config, credentials, endpoint, region, profile = profile)
}

sagemakerruntime <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sagemakerruntime", config, credentials, endpoint, region, profile = profile)
}

sagemakertrainingsessionruntime <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sagemakertrainingsessionruntime", config, credentials, endpoint, region, profile = profile)
}

savingsplans <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("savingsplans", config, credentials, endpoint, region, profile = profile)
}

schemas <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("schemas", config, credentials, endpoint, region, profile = profile)
}

secretsmanager <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("secretsmanager", config, credentials, endpoint, region, profile = profile)
}

securityagent <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("securityagent", config, credentials, endpoint, region, profile = profile)
}

securityhub <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("securityhub", config, credentials, endpoint, region, profile = profile)
}

securityincidentresponse <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("securityincidentresponse", config, credentials, endpoint, region, profile = profile)
}

securitylake <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("securitylake", config, credentials, endpoint, region, profile = profile)
}

serverlessapplicationrepository <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("serverlessapplicationrepository", config, credentials, endpoint, region, profile = profile)
}

servicecatalog <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("servicecatalog", config, credentials, endpoint, region, profile = profile)
}

servicediscovery <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("servicediscovery", config, credentials, endpoint, region, profile = profile)
}

servicequotas <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("servicequotas", config, credentials, endpoint, region, profile = profile)
}

ses <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ses", config, credentials, endpoint, region, profile = profile)
}

sesv2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sesv2", config, credentials, endpoint, region, profile = profile)
}

sfn <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sfn", config, credentials, endpoint, region, profile = profile)
}

shield <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("shield", config, credentials, endpoint, region, profile = profile)
}

signer <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("signer", config, credentials, endpoint, region, profile = profile)
}

signerdataplane <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("signerdataplane", config, credentials, endpoint, region, profile = profile)
}

signinservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("signinservice", config, credentials, endpoint, region, profile = profile)
}

simpledb <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("simpledb", config, credentials, endpoint, region, profile = profile)
}

simpledbv2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("simpledbv2", config, credentials, endpoint, region, profile = profile)
}

smsvoice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("smsvoice", config, credentials, endpoint, region, profile = profile)
}

snowball <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("snowball", config, credentials, endpoint, region, profile = profile)
}

snowdevicemanagement <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("snowdevicemanagement", config, credentials, endpoint, region, profile = profile)
}

sns <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sns", config, credentials, endpoint, region, profile = profile)
}

sqs <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sqs", config, credentials, endpoint, region, profile = profile)
}

ssm <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ssm", config, credentials, endpoint, region, profile = profile)
}

ssmcontacts <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ssmcontacts", config, credentials, endpoint, region, profile = profile)
}

ssmguiconnect <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ssmguiconnect", config, credentials, endpoint, region, profile = profile)
}

ssmincidents <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ssmincidents", config, credentials, endpoint, region, profile = profile)
}

ssmsap <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ssmsap", config, credentials, endpoint, region, profile = profile)
}

sso <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sso", config, credentials, endpoint, region, profile = profile)
}

ssoadmin <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ssoadmin", config, credentials, endpoint, region, profile = profile)
}

ssooidc <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("ssooidc", config, credentials, endpoint, region, profile = profile)
}

storagegateway <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("storagegateway", config, credentials, endpoint, region, profile = profile)
}

sts <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sts", config, credentials, endpoint, region, profile = profile)
}

supplychain <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("supplychain", config, credentials, endpoint, region, profile = profile)
}

support <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("support", config, credentials, endpoint, region, profile = profile)
}

supportapp <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("supportapp", config, credentials, endpoint, region, profile = profile)
}

supportauthz <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("supportauthz", config, credentials, endpoint, region, profile = profile)
}

sustainability <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("sustainability", config, credentials, endpoint, region, profile = profile)
}

swf <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("swf", config, credentials, endpoint, region, profile = profile)
}

synthetics <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("synthetics", config, credentials, endpoint, region, profile = profile)
}

systemsmanagerquicksetup <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("systemsmanagerquicksetup", config, credentials, endpoint, region, profile = profile)
}

taxsettings <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("taxsettings", config, credentials, endpoint, region, profile = profile)
}

textract <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("textract", config, credentials, endpoint, region, profile = profile)
}

timestreaminfluxdb <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("timestreaminfluxdb", config, credentials, endpoint, region, profile = profile)
}

timestreamquery <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("timestreamquery", config, credentials, endpoint, region, profile = profile)
}

timestreamwrite <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("timestreamwrite", config, credentials, endpoint, region, profile = profile)
}

transcribeservice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("transcribeservice", config, credentials, endpoint, region, profile = profile)
}

transfer <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("transfer", config, credentials, endpoint, region, profile = profile)
}

translate <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("translate", config, credentials, endpoint, region, profile = profile)
}

trustedadvisorpublicapi <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("trustedadvisorpublicapi", config, credentials, endpoint, region, profile = profile)
}

userexperiencecustomization <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("userexperiencecustomization", config, credentials, endpoint, region, profile = profile)
}

usernotifications <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("usernotifications", config, credentials, endpoint, region, profile = profile)
}

usernotificationscontacts <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("usernotificationscontacts", config, credentials, endpoint, region, profile = profile)
}

verifiedpermissions <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("verifiedpermissions", config, credentials, endpoint, region, profile = profile)
}

voiceid <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("voiceid", config, credentials, endpoint, region, profile = profile)
}

vpclattice <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("vpclattice", config, credentials, endpoint, region, profile = profile)
}

waf <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("waf", config, credentials, endpoint, region, profile = profile)
}

wafregional <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("wafregional", config, credentials, endpoint, region, profile = profile)
}

wafv2 <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("wafv2", config, credentials, endpoint, region, profile = profile)
}

wellarchitected <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("wellarchitected", config, credentials, endpoint, region, profile = profile)
}

wickradminapi <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("wickradminapi", config, credentials, endpoint, region, profile = profile)
}

workdocs <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("workdocs", config, credentials, endpoint, region, profile = profile)
}

workmail <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("workmail", config, credentials, endpoint, region, profile = profile)
}

workmailmessageflow <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("workmailmessageflow", config, credentials, endpoint, region, profile = profile)
}

workspaces <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("workspaces", config, credentials, endpoint, region, profile = profile)
}

workspacesinstances <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("workspacesinstances", config, credentials, endpoint, region, profile = profile)
}

workspacesthinclient <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("workspacesthinclient", config, credentials, endpoint, region, profile = profile)
}

workspacesweb <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("workspacesweb", config, credentials, endpoint, region, profile = profile)
}

xray <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("xray", config, credentials, endpoint, region, profile = profile)
}

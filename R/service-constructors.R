# Generated from botocore's models by generator/. Do not edit by hand.

abusesignalapi <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("abusesignalapi", config, credentials, endpoint, region)
}

accessanalyzer <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("accessanalyzer", config, credentials, endpoint, region)
}

account <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("account", config, credentials, endpoint, region)
}

accountaccess <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("accountaccess", config, credentials, endpoint, region)
}

accountaccessruntime <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("accountaccessruntime", config, credentials, endpoint, region)
}

acm <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("acm", config, credentials, endpoint, region)
}

acmpca <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("acmpca", config, credentials, endpoint, region)
}

agentdiscovery <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("agentdiscovery", config, credentials, endpoint, region)
}

agentregistry <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("agentregistry", config, credentials, endpoint, region)
}

agentregistrycontrol <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("agentregistrycontrol", config, credentials, endpoint, region)
}

agreementservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("agreementservice", config, credentials, endpoint, region)
}

aiops <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("aiops", config, credentials, endpoint, region)
}

amplify <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("amplify", config, credentials, endpoint, region)
}

amplifybackend <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("amplifybackend", config, credentials, endpoint, region)
}

amplifyuibuilder <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("amplifyuibuilder", config, credentials, endpoint, region)
}

apigateway <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("apigateway", config, credentials, endpoint, region)
}

apigatewaymanagementapi <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("apigatewaymanagementapi", config, credentials, endpoint, region)
}

apigatewayv2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("apigatewayv2", config, credentials, endpoint, region)
}

apiportal <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("apiportal", config, credentials, endpoint, region)
}

appconfig <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("appconfig", config, credentials, endpoint, region)
}

appconfigdata <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("appconfigdata", config, credentials, endpoint, region)
}

appfabric <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("appfabric", config, credentials, endpoint, region)
}

appflow <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("appflow", config, credentials, endpoint, region)
}

appintegrationsservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("appintegrationsservice", config, credentials, endpoint, region)
}

applicationautoscaling <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("applicationautoscaling", config, credentials, endpoint, region)
}

applicationcostprofiler <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("applicationcostprofiler", config, credentials, endpoint, region)
}

applicationdiscoveryservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("applicationdiscoveryservice", config, credentials, endpoint, region)
}

applicationinsights <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("applicationinsights", config, credentials, endpoint, region)
}

appmesh <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("appmesh", config, credentials, endpoint, region)
}

appregistry <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("appregistry", config, credentials, endpoint, region)
}

apprunner <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("apprunner", config, credentials, endpoint, region)
}

appstream <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("appstream", config, credentials, endpoint, region)
}

appsync <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("appsync", config, credentials, endpoint, region)
}

arcregionswitch <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("arcregionswitch", config, credentials, endpoint, region)
}

arczonalshift <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("arczonalshift", config, credentials, endpoint, region)
}

artifact <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("artifact", config, credentials, endpoint, region)
}

athena <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("athena", config, credentials, endpoint, region)
}

auditmanager <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("auditmanager", config, credentials, endpoint, region)
}

augmentedairuntime <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("augmentedairuntime", config, credentials, endpoint, region)
}

auroradsql <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("auroradsql", config, credentials, endpoint, region)
}

autoscaling <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("autoscaling", config, credentials, endpoint, region)
}

autoscalingplans <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("autoscalingplans", config, credentials, endpoint, region)
}

b2bi <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("b2bi", config, credentials, endpoint, region)
}

backup <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("backup", config, credentials, endpoint, region)
}

backupgateway <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("backupgateway", config, credentials, endpoint, region)
}

backupsearch <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("backupsearch", config, credentials, endpoint, region)
}

batch <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("batch", config, credentials, endpoint, region)
}

bcmpricingcalculator <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("bcmpricingcalculator", config, credentials, endpoint, region)
}

bedrock <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("bedrock", config, credentials, endpoint, region)
}

bedrockagent <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("bedrockagent", config, credentials, endpoint, region)
}

bedrockagentcore <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("bedrockagentcore", config, credentials, endpoint, region)
}

bedrockagentcorecontrol <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("bedrockagentcorecontrol", config, credentials, endpoint, region)
}

bedrockagentruntime <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("bedrockagentruntime", config, credentials, endpoint, region)
}

bedrockdataautomation <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("bedrockdataautomation", config, credentials, endpoint, region)
}

bedrockdataautomationruntime <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("bedrockdataautomationruntime", config, credentials, endpoint, region)
}

bedrockruntime <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("bedrockruntime", config, credentials, endpoint, region)
}

billing <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("billing", config, credentials, endpoint, region)
}

billingandcostmanagementdashboards <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("billingandcostmanagementdashboards", config, credentials, endpoint, region)
}

billingandcostmanagementdataexports <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("billingandcostmanagementdataexports", config, credentials, endpoint, region)
}

billingandcostmanagementrecommendedactions <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("billingandcostmanagementrecommendedactions", config, credentials, endpoint, region)
}

billingconductor <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("billingconductor", config, credentials, endpoint, region)
}

braket <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("braket", config, credentials, endpoint, region)
}

budgets <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("budgets", config, credentials, endpoint, region)
}

chatbot <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("chatbot", config, credentials, endpoint, region)
}

chime <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("chime", config, credentials, endpoint, region)
}

chimesdkidentity <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("chimesdkidentity", config, credentials, endpoint, region)
}

chimesdkmediapipelines <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("chimesdkmediapipelines", config, credentials, endpoint, region)
}

chimesdkmeetings <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("chimesdkmeetings", config, credentials, endpoint, region)
}

chimesdkmessaging <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("chimesdkmessaging", config, credentials, endpoint, region)
}

chimesdkvoice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("chimesdkvoice", config, credentials, endpoint, region)
}

cleanroomsml <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cleanroomsml", config, credentials, endpoint, region)
}

cleanroomsservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cleanroomsservice", config, credentials, endpoint, region)
}

cloud9 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloud9", config, credentials, endpoint, region)
}

cloudcontrolapi <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudcontrolapi", config, credentials, endpoint, region)
}

clouddirectory <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("clouddirectory", config, credentials, endpoint, region)
}

cloudformation <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudformation", config, credentials, endpoint, region)
}

cloudfront <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudfront", config, credentials, endpoint, region)
}

cloudfrontkeyvaluestore <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudfrontkeyvaluestore", config, credentials, endpoint, region)
}

cloudhsm <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudhsm", config, credentials, endpoint, region)
}

cloudhsmv2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudhsmv2", config, credentials, endpoint, region)
}

cloudsearch <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudsearch", config, credentials, endpoint, region)
}

cloudsearchdomain <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudsearchdomain", config, credentials, endpoint, region)
}

cloudtrail <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudtrail", config, credentials, endpoint, region)
}

cloudtraildataservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudtraildataservice", config, credentials, endpoint, region)
}

cloudwatch <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudwatch", config, credentials, endpoint, region)
}

cloudwatchapplicationsignals <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudwatchapplicationsignals", config, credentials, endpoint, region)
}

cloudwatchinternetmonitor <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudwatchinternetmonitor", config, credentials, endpoint, region)
}

cloudwatchlogs <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudwatchlogs", config, credentials, endpoint, region)
}

cloudwatchnetworkmonitor <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudwatchnetworkmonitor", config, credentials, endpoint, region)
}

cloudwatchobservabilityaccessmanager <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudwatchobservabilityaccessmanager", config, credentials, endpoint, region)
}

cloudwatchobservabilityadminservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudwatchobservabilityadminservice", config, credentials, endpoint, region)
}

cloudwatchomni <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudwatchomni", config, credentials, endpoint, region)
}

cloudwatchrum <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cloudwatchrum", config, credentials, endpoint, region)
}

codeartifact <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("codeartifact", config, credentials, endpoint, region)
}

codebuild <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("codebuild", config, credentials, endpoint, region)
}

codecatalyst <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("codecatalyst", config, credentials, endpoint, region)
}

codecommit <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("codecommit", config, credentials, endpoint, region)
}

codeconnections <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("codeconnections", config, credentials, endpoint, region)
}

codedeploy <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("codedeploy", config, credentials, endpoint, region)
}

codeguruprofiler <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("codeguruprofiler", config, credentials, endpoint, region)
}

codegurureviewer <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("codegurureviewer", config, credentials, endpoint, region)
}

codegurusecurity <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("codegurusecurity", config, credentials, endpoint, region)
}

codepipeline <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("codepipeline", config, credentials, endpoint, region)
}

codestarconnections <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("codestarconnections", config, credentials, endpoint, region)
}

codestarnotifications <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("codestarnotifications", config, credentials, endpoint, region)
}

cognitoidentity <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cognitoidentity", config, credentials, endpoint, region)
}

cognitoidentityprovider <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cognitoidentityprovider", config, credentials, endpoint, region)
}

cognitosync <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("cognitosync", config, credentials, endpoint, region)
}

comprehend <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("comprehend", config, credentials, endpoint, region)
}

comprehendmedical <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("comprehendmedical", config, credentials, endpoint, region)
}

computeoptimizer <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("computeoptimizer", config, credentials, endpoint, region)
}

computeoptimizerautomation <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("computeoptimizerautomation", config, credentials, endpoint, region)
}

configservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("configservice", config, credentials, endpoint, region)
}

connect <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("connect", config, credentials, endpoint, region)
}

connectcampaignservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("connectcampaignservice", config, credentials, endpoint, region)
}

connectcampaignservicev2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("connectcampaignservicev2", config, credentials, endpoint, region)
}

connectcases <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("connectcases", config, credentials, endpoint, region)
}

connectcontactlens <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("connectcontactlens", config, credentials, endpoint, region)
}

connecthealth <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("connecthealth", config, credentials, endpoint, region)
}

connectparticipant <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("connectparticipant", config, credentials, endpoint, region)
}

connectscheduling <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("connectscheduling", config, credentials, endpoint, region)
}

connectwisdomservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("connectwisdomservice", config, credentials, endpoint, region)
}

continuum <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("continuum", config, credentials, endpoint, region)
}

controlcatalog <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("controlcatalog", config, credentials, endpoint, region)
}

controltower <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("controltower", config, credentials, endpoint, region)
}

costandusagereportservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("costandusagereportservice", config, credentials, endpoint, region)
}

costexplorer <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("costexplorer", config, credentials, endpoint, region)
}

costoptimizationhub <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("costoptimizationhub", config, credentials, endpoint, region)
}

customerprofiles <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("customerprofiles", config, credentials, endpoint, region)
}

databasemigrationservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("databasemigrationservice", config, credentials, endpoint, region)
}

dataexchange <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("dataexchange", config, credentials, endpoint, region)
}

datapipeline <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("datapipeline", config, credentials, endpoint, region)
}

datasync <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("datasync", config, credentials, endpoint, region)
}

datazone <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("datazone", config, credentials, endpoint, region)
}

dax <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("dax", config, credentials, endpoint, region)
}

deadlinecloud <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("deadlinecloud", config, credentials, endpoint, region)
}

detective <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("detective", config, credentials, endpoint, region)
}

devicefarm <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("devicefarm", config, credentials, endpoint, region)
}

devopsagentservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("devopsagentservice", config, credentials, endpoint, region)
}

devopsguru <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("devopsguru", config, credentials, endpoint, region)
}

directconnect <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("directconnect", config, credentials, endpoint, region)
}

directoryservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("directoryservice", config, credentials, endpoint, region)
}

directoryservicedata <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("directoryservicedata", config, credentials, endpoint, region)
}

dlm <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("dlm", config, credentials, endpoint, region)
}

docdb <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("docdb", config, credentials, endpoint, region)
}

docdbelastic <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("docdbelastic", config, credentials, endpoint, region)
}

drs <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("drs", config, credentials, endpoint, region)
}

dynamodb <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("dynamodb", config, credentials, endpoint, region)
}

dynamodbstreams <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("dynamodbstreams", config, credentials, endpoint, region)
}

ebs <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ebs", config, credentials, endpoint, region)
}

ec2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ec2", config, credentials, endpoint, region)
}

ec2instanceconnect <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ec2instanceconnect", config, credentials, endpoint, region)
}

ecr <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ecr", config, credentials, endpoint, region)
}

ecrpublic <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ecrpublic", config, credentials, endpoint, region)
}

ecs <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ecs", config, credentials, endpoint, region)
}

efs <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("efs", config, credentials, endpoint, region)
}

eks <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("eks", config, credentials, endpoint, region)
}

eksauth <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("eksauth", config, credentials, endpoint, region)
}

elasticache <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("elasticache", config, credentials, endpoint, region)
}

elasticbeanstalk <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("elasticbeanstalk", config, credentials, endpoint, region)
}

elasticsearchservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("elasticsearchservice", config, credentials, endpoint, region)
}

elb <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("elb", config, credentials, endpoint, region)
}

elbv2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("elbv2", config, credentials, endpoint, region)
}

elementalinference <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("elementalinference", config, credentials, endpoint, region)
}

emr <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("emr", config, credentials, endpoint, region)
}

emrcontainers <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("emrcontainers", config, credentials, endpoint, region)
}

emrserverless <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("emrserverless", config, credentials, endpoint, region)
}

endusermessaging <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("endusermessaging", config, credentials, endpoint, region)
}

endusermessagingsocial <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("endusermessagingsocial", config, credentials, endpoint, region)
}

entityresolution <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("entityresolution", config, credentials, endpoint, region)
}

eventbridge <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("eventbridge", config, credentials, endpoint, region)
}

eventbridgepipes <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("eventbridgepipes", config, credentials, endpoint, region)
}

eventbridgescheduler <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("eventbridgescheduler", config, credentials, endpoint, region)
}

eventbridgev2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("eventbridgev2", config, credentials, endpoint, region)
}

evs <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("evs", config, credentials, endpoint, region)
}

firehose <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("firehose", config, credentials, endpoint, region)
}

fis <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("fis", config, credentials, endpoint, region)
}

fms <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("fms", config, credentials, endpoint, region)
}

forecastqueryservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("forecastqueryservice", config, credentials, endpoint, region)
}

forecastservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("forecastservice", config, credentials, endpoint, region)
}

frauddetector <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("frauddetector", config, credentials, endpoint, region)
}

freetier <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("freetier", config, credentials, endpoint, region)
}

fsx <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("fsx", config, credentials, endpoint, region)
}

gamelift <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("gamelift", config, credentials, endpoint, region)
}

gameliftstreams <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("gameliftstreams", config, credentials, endpoint, region)
}

glacier <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("glacier", config, credentials, endpoint, region)
}

globalaccelerator <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("globalaccelerator", config, credentials, endpoint, region)
}

glue <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("glue", config, credentials, endpoint, region)
}

gluedatabrew <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("gluedatabrew", config, credentials, endpoint, region)
}

greengrass <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("greengrass", config, credentials, endpoint, region)
}

greengrassv2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("greengrassv2", config, credentials, endpoint, region)
}

groundstation <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("groundstation", config, credentials, endpoint, region)
}

guardduty <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("guardduty", config, credentials, endpoint, region)
}

health <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("health", config, credentials, endpoint, region)
}

healthimaging <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("healthimaging", config, credentials, endpoint, region)
}

healthlake <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("healthlake", config, credentials, endpoint, region)
}

iam <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("iam", config, credentials, endpoint, region)
}

iamrolesanywhere <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("iamrolesanywhere", config, credentials, endpoint, region)
}

iamtoolboxpreview <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("iamtoolboxpreview", config, credentials, endpoint, region)
}

identitystore <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("identitystore", config, credentials, endpoint, region)
}

imagebuilder <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("imagebuilder", config, credentials, endpoint, region)
}

importexport <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("importexport", config, credentials, endpoint, region)
}

inspector <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("inspector", config, credentials, endpoint, region)
}

inspector2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("inspector2", config, credentials, endpoint, region)
}

inspectorscan <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("inspectorscan", config, credentials, endpoint, region)
}

interconnect <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("interconnect", config, credentials, endpoint, region)
}

invoicing <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("invoicing", config, credentials, endpoint, region)
}

iot <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("iot", config, credentials, endpoint, region)
}

iotdataplane <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("iotdataplane", config, credentials, endpoint, region)
}

iotdeviceadvisor <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("iotdeviceadvisor", config, credentials, endpoint, region)
}

iotfleetwise <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("iotfleetwise", config, credentials, endpoint, region)
}

iotjobsdataplane <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("iotjobsdataplane", config, credentials, endpoint, region)
}

iotsecuretunneling <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("iotsecuretunneling", config, credentials, endpoint, region)
}

iotsitewise <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("iotsitewise", config, credentials, endpoint, region)
}

iotthingsgraph <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("iotthingsgraph", config, credentials, endpoint, region)
}

iottwinmaker <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("iottwinmaker", config, credentials, endpoint, region)
}

iotwireless <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("iotwireless", config, credentials, endpoint, region)
}

ivs <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ivs", config, credentials, endpoint, region)
}

ivschat <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ivschat", config, credentials, endpoint, region)
}

ivsrealtime <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ivsrealtime", config, credentials, endpoint, region)
}

kafka <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("kafka", config, credentials, endpoint, region)
}

kafkaconnect <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("kafkaconnect", config, credentials, endpoint, region)
}

kendra <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("kendra", config, credentials, endpoint, region)
}

kendraranking <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("kendraranking", config, credentials, endpoint, region)
}

keyspaces <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("keyspaces", config, credentials, endpoint, region)
}

keyspacesstreams <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("keyspacesstreams", config, credentials, endpoint, region)
}

kinesis <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("kinesis", config, credentials, endpoint, region)
}

kinesisanalytics <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("kinesisanalytics", config, credentials, endpoint, region)
}

kinesisanalyticsv2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("kinesisanalyticsv2", config, credentials, endpoint, region)
}

kinesisvideo <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("kinesisvideo", config, credentials, endpoint, region)
}

kinesisvideoarchivedmedia <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("kinesisvideoarchivedmedia", config, credentials, endpoint, region)
}

kinesisvideomedia <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("kinesisvideomedia", config, credentials, endpoint, region)
}

kinesisvideosignalingchannels <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("kinesisvideosignalingchannels", config, credentials, endpoint, region)
}

kinesisvideowebrtcstorage <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("kinesisvideowebrtcstorage", config, credentials, endpoint, region)
}

kms <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("kms", config, credentials, endpoint, region)
}

lakeformation <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("lakeformation", config, credentials, endpoint, region)
}

lambda <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("lambda", config, credentials, endpoint, region)
}

lambdacore <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("lambdacore", config, credentials, endpoint, region)
}

lambdamicrovms <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("lambdamicrovms", config, credentials, endpoint, region)
}

lambdaweb <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("lambdaweb", config, credentials, endpoint, region)
}

launchwizard <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("launchwizard", config, credentials, endpoint, region)
}

lexmodelbuildingservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("lexmodelbuildingservice", config, credentials, endpoint, region)
}

lexmodelsv2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("lexmodelsv2", config, credentials, endpoint, region)
}

lexruntimeservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("lexruntimeservice", config, credentials, endpoint, region)
}

lexruntimev2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("lexruntimev2", config, credentials, endpoint, region)
}

licensemanager <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("licensemanager", config, credentials, endpoint, region)
}

licensemanagerlinuxsubscriptions <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("licensemanagerlinuxsubscriptions", config, credentials, endpoint, region)
}

licensemanagerusersubscriptions <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("licensemanagerusersubscriptions", config, credentials, endpoint, region)
}

lightsail <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("lightsail", config, credentials, endpoint, region)
}

locationservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("locationservice", config, credentials, endpoint, region)
}

locationservicemapsv2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("locationservicemapsv2", config, credentials, endpoint, region)
}

locationserviceplacesv2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("locationserviceplacesv2", config, credentials, endpoint, region)
}

locationserviceroutesv2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("locationserviceroutesv2", config, credentials, endpoint, region)
}

lookoutequipment <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("lookoutequipment", config, credentials, endpoint, region)
}

machinelearning <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("machinelearning", config, credentials, endpoint, region)
}

macie2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("macie2", config, credentials, endpoint, region)
}

mailmanager <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("mailmanager", config, credentials, endpoint, region)
}

mainframemodernization <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("mainframemodernization", config, credentials, endpoint, region)
}

managedblockchain <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("managedblockchain", config, credentials, endpoint, region)
}

managedblockchainquery <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("managedblockchainquery", config, credentials, endpoint, region)
}

managedgrafana <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("managedgrafana", config, credentials, endpoint, region)
}

managedintegrationsforawsiotdevicemanagement <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("managedintegrationsforawsiotdevicemanagement", config, credentials, endpoint, region)
}

marketplacecatalog <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("marketplacecatalog", config, credentials, endpoint, region)
}

marketplacecommerceanalytics <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("marketplacecommerceanalytics", config, credentials, endpoint, region)
}

marketplacedeploymentservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("marketplacedeploymentservice", config, credentials, endpoint, region)
}

marketplacediscovery <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("marketplacediscovery", config, credentials, endpoint, region)
}

marketplaceentitlementservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("marketplaceentitlementservice", config, credentials, endpoint, region)
}

marketplacemetering <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("marketplacemetering", config, credentials, endpoint, region)
}

marketplacereportingservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("marketplacereportingservice", config, credentials, endpoint, region)
}

mediaconnect <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("mediaconnect", config, credentials, endpoint, region)
}

mediaconvert <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("mediaconvert", config, credentials, endpoint, region)
}

medialive <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("medialive", config, credentials, endpoint, region)
}

mediapackage <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("mediapackage", config, credentials, endpoint, region)
}

mediapackagev2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("mediapackagev2", config, credentials, endpoint, region)
}

mediapackagevod <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("mediapackagevod", config, credentials, endpoint, region)
}

mediastore <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("mediastore", config, credentials, endpoint, region)
}

mediastoredata <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("mediastoredata", config, credentials, endpoint, region)
}

mediatailor <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("mediatailor", config, credentials, endpoint, region)
}

memorydb <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("memorydb", config, credentials, endpoint, region)
}

mgn <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("mgn", config, credentials, endpoint, region)
}

migrationhub <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("migrationhub", config, credentials, endpoint, region)
}

migrationhubconfig <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("migrationhubconfig", config, credentials, endpoint, region)
}

migrationhuborchestrator <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("migrationhuborchestrator", config, credentials, endpoint, region)
}

migrationhubrefactorspaces <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("migrationhubrefactorspaces", config, credentials, endpoint, region)
}

migrationhubstrategyrecommendations <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("migrationhubstrategyrecommendations", config, credentials, endpoint, region)
}

mq <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("mq", config, credentials, endpoint, region)
}

mturk <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("mturk", config, credentials, endpoint, region)
}

multipartyapproval <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("multipartyapproval", config, credentials, endpoint, region)
}

mwaa <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("mwaa", config, credentials, endpoint, region)
}

mwaaserverless <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("mwaaserverless", config, credentials, endpoint, region)
}

neptune <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("neptune", config, credentials, endpoint, region)
}

neptunedata <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("neptunedata", config, credentials, endpoint, region)
}

neptunegraph <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("neptunegraph", config, credentials, endpoint, region)
}

networkfirewall <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("networkfirewall", config, credentials, endpoint, region)
}

networkflowmonitor <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("networkflowmonitor", config, credentials, endpoint, region)
}

networkmanager <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("networkmanager", config, credentials, endpoint, region)
}

networksecuritymanagercustomerapi <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("networksecuritymanagercustomerapi", config, credentials, endpoint, region)
}

novaactservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("novaactservice", config, credentials, endpoint, region)
}

odb <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("odb", config, credentials, endpoint, region)
}

omics <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("omics", config, credentials, endpoint, region)
}

opensearchingestion <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("opensearchingestion", config, credentials, endpoint, region)
}

opensearchmemory <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("opensearchmemory", config, credentials, endpoint, region)
}

opensearchservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("opensearchservice", config, credentials, endpoint, region)
}

opensearchserviceserverless <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("opensearchserviceserverless", config, credentials, endpoint, region)
}

organizations <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("organizations", config, credentials, endpoint, region)
}

outposts <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("outposts", config, credentials, endpoint, region)
}

parallelcomputingservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("parallelcomputingservice", config, credentials, endpoint, region)
}

partnercentralaccountapi <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("partnercentralaccountapi", config, credentials, endpoint, region)
}

partnercentralbenefits <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("partnercentralbenefits", config, credentials, endpoint, region)
}

partnercentralchannelapi <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("partnercentralchannelapi", config, credentials, endpoint, region)
}

partnercentralmarketingapi <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("partnercentralmarketingapi", config, credentials, endpoint, region)
}

partnercentralrevenuemeasurementapi <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("partnercentralrevenuemeasurementapi", config, credentials, endpoint, region)
}

partnercentralsellingapi <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("partnercentralsellingapi", config, credentials, endpoint, region)
}

paymentcryptographycontrolplane <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("paymentcryptographycontrolplane", config, credentials, endpoint, region)
}

paymentcryptographydataplane <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("paymentcryptographydataplane", config, credentials, endpoint, region)
}

payments <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("payments", config, credentials, endpoint, region)
}

pcaconnectorad <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("pcaconnectorad", config, credentials, endpoint, region)
}

personalize <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("personalize", config, credentials, endpoint, region)
}

personalizeevents <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("personalizeevents", config, credentials, endpoint, region)
}

personalizeruntime <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("personalizeruntime", config, credentials, endpoint, region)
}

performanceinsights <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("pi", config, credentials, endpoint, region)
}

pinpoint <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("pinpoint", config, credentials, endpoint, region)
}

pinpointemail <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("pinpointemail", config, credentials, endpoint, region)
}

pinpointsmsvoice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("pinpointsmsvoice", config, credentials, endpoint, region)
}

pinpointsmsvoicev2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("pinpointsmsvoicev2", config, credentials, endpoint, region)
}

polly <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("polly", config, credentials, endpoint, region)
}

pricing <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("pricing", config, credentials, endpoint, region)
}

pricingplanmanager <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("pricingplanmanager", config, credentials, endpoint, region)
}

privatecaconnectorforscep <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("privatecaconnectorforscep", config, credentials, endpoint, region)
}

prometheusservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("prometheusservice", config, credentials, endpoint, region)
}

proton <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("proton", config, credentials, endpoint, region)
}

qapps <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("qapps", config, credentials, endpoint, region)
}

qbusiness <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("qbusiness", config, credentials, endpoint, region)
}

qconnect <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("qconnect", config, credentials, endpoint, region)
}

quicksight <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("quicksight", config, credentials, endpoint, region)
}

ram <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ram", config, credentials, endpoint, region)
}

rds <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("rds", config, credentials, endpoint, region)
}

rdsdataservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("rdsdataservice", config, credentials, endpoint, region)
}

recyclebin <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("recyclebin", config, credentials, endpoint, region)
}

redshift <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("redshift", config, credentials, endpoint, region)
}

redshiftdataapiservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("redshiftdataapiservice", config, credentials, endpoint, region)
}

redshiftserverless <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("redshiftserverless", config, credentials, endpoint, region)
}

rekognition <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("rekognition", config, credentials, endpoint, region)
}

repostprivate <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("repostprivate", config, credentials, endpoint, region)
}

resiliencehub <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("resiliencehub", config, credentials, endpoint, region)
}

resiliencehubv2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("resiliencehubv2", config, credentials, endpoint, region)
}

resourceexplorer <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("resourceexplorer", config, credentials, endpoint, region)
}

resourcegroups <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("resourcegroups", config, credentials, endpoint, region)
}

resourcegroupstaggingapi <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("resourcegroupstaggingapi", config, credentials, endpoint, region)
}

route53 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("route53", config, credentials, endpoint, region)
}

route53domains <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("route53domains", config, credentials, endpoint, region)
}

route53globalresolver <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("route53globalresolver", config, credentials, endpoint, region)
}

route53profiles <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("route53profiles", config, credentials, endpoint, region)
}

route53recoverycluster <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("route53recoverycluster", config, credentials, endpoint, region)
}

route53recoverycontrolconfig <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("route53recoverycontrolconfig", config, credentials, endpoint, region)
}

route53recoveryreadiness <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("route53recoveryreadiness", config, credentials, endpoint, region)
}

route53resolver <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("route53resolver", config, credentials, endpoint, region)
}

rtbfabric <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("rtbfabric", config, credentials, endpoint, region)
}

s3 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("s3", config, credentials, endpoint, region)
}

s3control <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("s3control", config, credentials, endpoint, region)
}

s3files <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("s3files", config, credentials, endpoint, region)
}

s3outposts <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("s3outposts", config, credentials, endpoint, region)
}

s3tables <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("s3tables", config, credentials, endpoint, region)
}

s3vectors <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("s3vectors", config, credentials, endpoint, region)
}

sagemaker <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sagemaker", config, credentials, endpoint, region)
}

sagemakeredgemanager <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sagemakeredgemanager", config, credentials, endpoint, region)
}

sagemakerfeaturestoreruntime <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sagemakerfeaturestoreruntime", config, credentials, endpoint, region)
}

sagemakergatewayruntime <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sagemakergatewayruntime", config, credentials, endpoint, region)
}

sagemakergeospatialcapabilities <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sagemakergeospatialcapabilities", config, credentials, endpoint, region)
}

sagemakerinferencerouterruntime <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sagemakerinferencerouterruntime", config, credentials, endpoint, region)
}

sagemakerjobruntimeservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sagemakerjobruntimeservice", config, credentials, endpoint, region)
}

sagemakermetrics <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sagemakermetrics", config, credentials, endpoint, region)
}

sagemakerruntime <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sagemakerruntime", config, credentials, endpoint, region)
}

sagemakertrainingsessionruntime <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sagemakertrainingsessionruntime", config, credentials, endpoint, region)
}

savingsplans <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("savingsplans", config, credentials, endpoint, region)
}

schemas <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("schemas", config, credentials, endpoint, region)
}

secretsmanager <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("secretsmanager", config, credentials, endpoint, region)
}

securityagent <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("securityagent", config, credentials, endpoint, region)
}

securityhub <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("securityhub", config, credentials, endpoint, region)
}

securityincidentresponse <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("securityincidentresponse", config, credentials, endpoint, region)
}

securitylake <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("securitylake", config, credentials, endpoint, region)
}

serverlessapplicationrepository <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("serverlessapplicationrepository", config, credentials, endpoint, region)
}

servicecatalog <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("servicecatalog", config, credentials, endpoint, region)
}

servicediscovery <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("servicediscovery", config, credentials, endpoint, region)
}

servicequotas <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("servicequotas", config, credentials, endpoint, region)
}

ses <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ses", config, credentials, endpoint, region)
}

sesv2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sesv2", config, credentials, endpoint, region)
}

sfn <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sfn", config, credentials, endpoint, region)
}

shield <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("shield", config, credentials, endpoint, region)
}

signer <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("signer", config, credentials, endpoint, region)
}

signerdataplane <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("signerdataplane", config, credentials, endpoint, region)
}

signinservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("signinservice", config, credentials, endpoint, region)
}

simpledb <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("simpledb", config, credentials, endpoint, region)
}

simpledbv2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("simpledbv2", config, credentials, endpoint, region)
}

smsvoice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("smsvoice", config, credentials, endpoint, region)
}

snowball <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("snowball", config, credentials, endpoint, region)
}

snowdevicemanagement <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("snowdevicemanagement", config, credentials, endpoint, region)
}

sns <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sns", config, credentials, endpoint, region)
}

sqs <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sqs", config, credentials, endpoint, region)
}

ssm <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ssm", config, credentials, endpoint, region)
}

ssmcontacts <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ssmcontacts", config, credentials, endpoint, region)
}

ssmguiconnect <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ssmguiconnect", config, credentials, endpoint, region)
}

ssmincidents <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ssmincidents", config, credentials, endpoint, region)
}

ssmsap <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ssmsap", config, credentials, endpoint, region)
}

sso <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sso", config, credentials, endpoint, region)
}

ssoadmin <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ssoadmin", config, credentials, endpoint, region)
}

ssooidc <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("ssooidc", config, credentials, endpoint, region)
}

storagegateway <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("storagegateway", config, credentials, endpoint, region)
}

sts <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sts", config, credentials, endpoint, region)
}

supplychain <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("supplychain", config, credentials, endpoint, region)
}

support <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("support", config, credentials, endpoint, region)
}

supportapp <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("supportapp", config, credentials, endpoint, region)
}

supportauthz <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("supportauthz", config, credentials, endpoint, region)
}

sustainability <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("sustainability", config, credentials, endpoint, region)
}

swf <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("swf", config, credentials, endpoint, region)
}

synthetics <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("synthetics", config, credentials, endpoint, region)
}

systemsmanagerquicksetup <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("systemsmanagerquicksetup", config, credentials, endpoint, region)
}

taxsettings <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("taxsettings", config, credentials, endpoint, region)
}

textract <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("textract", config, credentials, endpoint, region)
}

timestreaminfluxdb <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("timestreaminfluxdb", config, credentials, endpoint, region)
}

timestreamquery <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("timestreamquery", config, credentials, endpoint, region)
}

timestreamwrite <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("timestreamwrite", config, credentials, endpoint, region)
}

transcribeservice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("transcribeservice", config, credentials, endpoint, region)
}

transfer <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("transfer", config, credentials, endpoint, region)
}

translate <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("translate", config, credentials, endpoint, region)
}

trustedadvisorpublicapi <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("trustedadvisorpublicapi", config, credentials, endpoint, region)
}

userexperiencecustomization <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("userexperiencecustomization", config, credentials, endpoint, region)
}

usernotifications <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("usernotifications", config, credentials, endpoint, region)
}

usernotificationscontacts <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("usernotificationscontacts", config, credentials, endpoint, region)
}

verifiedpermissions <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("verifiedpermissions", config, credentials, endpoint, region)
}

voiceid <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("voiceid", config, credentials, endpoint, region)
}

vpclattice <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("vpclattice", config, credentials, endpoint, region)
}

waf <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("waf", config, credentials, endpoint, region)
}

wafregional <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("wafregional", config, credentials, endpoint, region)
}

wafv2 <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("wafv2", config, credentials, endpoint, region)
}

wellarchitected <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("wellarchitected", config, credentials, endpoint, region)
}

wickradminapi <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("wickradminapi", config, credentials, endpoint, region)
}

workdocs <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("workdocs", config, credentials, endpoint, region)
}

workmail <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("workmail", config, credentials, endpoint, region)
}

workmailmessageflow <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("workmailmessageflow", config, credentials, endpoint, region)
}

workspaces <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("workspaces", config, credentials, endpoint, region)
}

workspacesinstances <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("workspacesinstances", config, credentials, endpoint, region)
}

workspacesthinclient <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("workspacesthinclient", config, credentials, endpoint, region)
}

workspacesweb <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("workspacesweb", config, credentials, endpoint, region)
}

xray <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  client("xray", config, credentials, endpoint, region)
}

using Gale.Codegen.Pipeline;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen;

/// <summary>
/// Turns the OpenAPI documents of a project into clients while the project is compiled. This is the table of contents: each
/// line is a stage, each stage takes a value and gives one, and nothing looks back. Everything behind <c>apis</c> compares by
/// value, so an edit that changes no API ends there.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class GaleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var inputs = context.AdditionalTextsProvider.Where(Inputs.IsInput).Collect();
        var project = inputs.Select(Inputs.ReadProject).WithTrackingName(StepNames.Project);
        var plans = project.Combine(context.RootNamespace()).Select(Stages.Plan).WithTrackingName(StepNames.Plans);
        var documents = context.AdditionalTextsProvider.Where(Inputs.IsDocument).Combine(project.Select(Inputs.FolderOf)).Select(Inputs.ReadDocument).Collect();

        var clients = plans.SelectMany(Stages.EachClient).Combine(documents).Combine(context.LanguageVersion());
        var resolutions = clients.Select(Stages.Resolve).WithTrackingName(StepNames.Resolutions);
        var drifts = resolutions.Combine(documents).Combine(context.DriftSettings()).Select(BaselineComparison.Compare).WithTrackingName(StepNames.Drifts);
        var apis = drifts.Select(Stages.BuildApi).WithTrackingName(StepNames.Apis);
        var models = apis.Select(Stages.BuildClient).WithTrackingName(StepNames.Clients);
        var files = models.SelectMany(Stages.DivideIntoFiles).WithTrackingName(StepNames.Files);

        context.RegisterSourceOutput(files, Outputs.Emit);
        context.RegisterSourceOutput(resolutions.Collect().Combine(models.Collect()).Combine(inputs), Outputs.ReportDocuments);
        context.RegisterSourceOutput(drifts.Collect().Combine(inputs), Outputs.ReportDrift);
        context.RegisterSourceOutput(context.DriftSettings(), Outputs.ReportProperties);
        context.RegisterSourceOutput(plans.Combine(inputs), Outputs.ReportSettings);
    }
}

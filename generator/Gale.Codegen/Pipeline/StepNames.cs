namespace Gale.Codegen.Pipeline;

/// <summary>Names of the steps, for the tests that watch which of them run again.</summary>
internal static class StepNames
{
    public const string Project = nameof(Project);
    public const string Plans = nameof(Plans);
    public const string Resolutions = nameof(Resolutions);
    public const string Drifts = nameof(Drifts);
    public const string Apis = nameof(Apis);
    public const string Clients = nameof(Clients);
    public const string Files = nameof(Files);
}

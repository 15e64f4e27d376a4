using Gale.Codegen.Conformance.Suite;

namespace Gale.Codegen.Conformance.Clients;

/// <summary>A file of scenarios.</summary>
/// <param name="Path">Its path in the project, for messages.</param>
/// <param name="Text">The code.</param>
internal sealed record ScenarioCode(string Path, string Text)
{
    /// <summary>The scenarios of a subject, with what those of all subjects share.</summary>
    public static ScenarioCode[] Of(Subject subject) =>
    [
        .. Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Project, "Scenarios", "Shared"), "*.cs")
            .Append(subject.ScenarioFile)
            .Select(file => new ScenarioCode(System.IO.Path.GetRelativePath(Repository.Project, file), File.ReadAllText(file))),
    ];
}

namespace Gale.Codegen.Conformance.Running;

/// <summary>What became of a scenario.</summary>
/// <param name="Scenario">Its name.</param>
/// <param name="Folder">The folder of its subject.</param>
/// <param name="Verdict">How it ended.</param>
/// <param name="Message">What went wrong; empty where nothing did.</param>
internal sealed record Outcome(string Scenario, string Folder, Verdict Verdict, string Message = "")
{
    /// <summary>Why it does not pass, where that is known and not the client's fault.</summary>
    public string? Reason => Verdict == Verdict.Pass ? null : Reasons.Of(this);

    public string Group => Folder.Split('/')[0];
}

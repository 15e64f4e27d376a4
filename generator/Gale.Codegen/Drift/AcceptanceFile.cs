using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Drift;

/// <summary>The acceptances that belong to a document.</summary>
/// <param name="Path">The file that they are in, or would be.</param>
/// <param name="Entries">What is accepted.</param>
/// <param name="Diagnostics">What of the file cannot be read.</param>
internal sealed record AcceptanceFile(string Path, IReadOnlyList<Acceptance> Entries, IReadOnlyCollection<DiagnosticInfo> Diagnostics);

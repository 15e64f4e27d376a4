using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Conformance.Clients;

/// <summary>What the generator says about a document.</summary>
/// <param name="Id">The id of the diagnostic.</param>
/// <param name="IsError">Whether there is no client for it.</param>
/// <param name="Text">The place and the message, as the compiler prints them.</param>
internal sealed record DocumentMessage(string Id, bool IsError, string Text)
{
    public static DocumentMessage Of(Diagnostic diagnostic) =>
        new(diagnostic.Id, diagnostic.DefaultSeverity == DiagnosticSeverity.Error, diagnostic.ToString());
}

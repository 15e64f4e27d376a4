using Gale.Codegen.Diagnostics;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Pipeline;

/// <summary>What a stage threw, as GALE0001.</summary>
internal static class Failure
{
    public static KeyedDiagnostic At(string path, string doing, Exception exception) =>
        KeyedDiagnostic.At(DiagnosticDescriptors.InternalFailure, SourceKey.OfDocument(path), doing, Describe(exception));

    /// <summary>One line, with the place in the generator: that is what a report of it needs.</summary>
    public static string Describe(Exception exception)
    {
        var place = exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim();
        return $"{exception.GetType().Name}: {exception.Message} ({place})".Replace('\n', ' ').Replace('\r', ' ');
    }
}

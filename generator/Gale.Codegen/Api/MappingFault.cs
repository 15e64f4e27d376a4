using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>An entry of the mapping of a discriminator that says what cannot be.</summary>
/// <param name="Key">The key of its place.</param>
/// <param name="Entry">The entry.</param>
/// <param name="IsForbidden">Whether it leads to a schema that does not allow the text itself; else it leads to none of those that are told apart.</param>
internal sealed record MappingFault(string Key, MappingEntry Entry, bool IsForbidden)
{
    /// <param name="member">The member that the discriminator names.</param>
    /// <param name="expected">What those are that are told apart.</param>
    /// <param name="missing">What would make the schema one of them.</param>
    public KeyedDiagnostic Report(string member, string expected, string missing) => IsForbidden
        ? KeyedDiagnostic.At(DiagnosticDescriptors.MappedTextForbidden, Key, Entry.Text, Entry.Schema, member)
        : KeyedDiagnostic.At(DiagnosticDescriptors.MappedAstray, Key, Entry.Text, Entry.Schema, expected, missing);
}

using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Switches;

/// <summary>
/// What generated types say of themselves. It is read from symbols: a project that sees a client's assembly, and neither its
/// document nor its code, is told the same.
/// </summary>
internal static class GeneratedMarks
{
    /// <summary>Under which the use of what is gone since the baseline is reported.</summary>
    private const string GoneId = "GALE5105";

    public static AttributeData? EnumMark(this ITypeSymbol type) => Find(type, "GaleEnumAttribute");

    public static AttributeData? UnionMark(this ITypeSymbol type) => Find(type, "GaleUnionAttribute");

    public static AttributeData? ValueMark(this IFieldSymbol value) => Find(value, "GaleValueAttribute");

    public static AttributeData? AlternativeMark(this ITypeSymbol alternative) => Find(alternative, "GaleAlternativeAttribute");

    public static bool Says(this AttributeData mark, string property) => mark.NamedArguments.Any(argument => argument.Key == property && argument.Value.Value is true);

    /// <summary>What the document no longer wants used, or no longer has.</summary>
    public static bool IsObsolete(this ISymbol symbol) => ObsoleteMark(symbol) is not null;

    /// <summary>What stands there for one baseline, so that code which names it is told.</summary>
    public static bool IsGone(this ISymbol symbol) =>
        ObsoleteMark(symbol)?.NamedArguments.Any(argument => argument.Key == "DiagnosticId" && argument.Value.Value is GoneId) == true;

    private static AttributeData? ObsoleteMark(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: "ObsoleteAttribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    private static AttributeData? Find(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && IsRuntime(type, name));

    private static bool IsRuntime(INamedTypeSymbol type, string name) => type.Name == name && type.ContainingNamespace is
    {
        Name: "Runtime",
        ContainingNamespace: { Name: "Codegen", ContainingNamespace: { Name: "Gale", ContainingNamespace.IsGlobalNamespace: true } },
    };
}

using System.Diagnostics.CodeAnalysis;

namespace Gale.Codegen.CSharp;

/// <summary>A namespace: identifiers with dots between them.</summary>
internal readonly record struct NamespaceName
{
    private readonly string? _text;

    private NamespaceName(string text) => _text = text;

    public string Text => _text ?? "Generated";

    public static bool TryParse(string text, [NotNullWhen(true)] out NamespaceName? name)
    {
        var parts = text.Split('.');
        name = parts.All(IdentifierRules.IsIdentifier)
            ? new NamespaceName(string.Join(".", parts.Select(part => Identifier.FromValid(part).Text)))
            : null;
        return name is not null;
    }

    public override string ToString() => Text;
}

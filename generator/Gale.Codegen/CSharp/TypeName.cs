namespace Gale.Codegen.CSharp;

/// <summary>
/// A type as code refers to it, always fully qualified, so that no type of the document and none of the consumer's can come
/// between (a schema may well be called <c>Task</c> or <c>System</c>).
/// </summary>
internal readonly record struct TypeName
{
    private readonly string? _text;

    private TypeName(string text) => _text = text;

    public string Text => _text ?? "object";

    /// <summary>A type that the generator itself knows by name.</summary>
    public static TypeName Known(string qualifiedName) => new(qualifiedName);

    /// <summary>A type that the generator declares in the client's namespace.</summary>
    public static TypeName Declared(NamespaceName @namespace, Identifier name) => new($"global::{@namespace.Text}.{name.Text}");

    /// <summary>This generic type, closed over <paramref name="arguments"/>.</summary>
    public TypeName Of(params TypeName[] arguments) =>
        new($"{Text}<{string.Join(", ", arguments.Select(argument => argument.Text))}>");

    /// <summary>This type with <c>?</c> behind it, once.</summary>
    public TypeName OrNull() => Text.EndsWith("?", StringComparison.Ordinal) ? this : new TypeName(Text + "?");

    /// <summary>This type without <c>?</c>.</summary>
    public TypeName NotNull() => new(Text.TrimEnd('?'));

    public override string ToString() => Text;
}

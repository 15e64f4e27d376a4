namespace Gale.Codegen.Runtime;

/// <summary>A value that the document does not allow. It never has the value itself: nobody knows how secret it is.</summary>
/// <param name="Parameter">The parameter, by its name in the document; <see langword="null"/> for the body, or a value that was checked by itself.</param>
/// <param name="Pointer">The place in it (RFC 6901), for example <c>/lines/3/quantity</c>; empty for the whole.</param>
/// <param name="Expected">What the document allows, for example <c>at most 40 characters</c>.</param>
/// <param name="Found">What is there instead, for example <c>41 characters</c>.</param>
public sealed record RequestViolation(string? Parameter, string Pointer, string Expected, string Found)
{
    /// <summary>For example <c>/name: expected at most 40 characters, found 41 characters</c>.</summary>
    public override string ToString() => $"{Place}: expected {Expected}, found {Found}";

    private string Place => (Parameter, Pointer.Length) switch
    {
        (null, 0) => "the value",
        (null, _) => Pointer,
        (_, 0) => $"parameter '{Parameter}'",
        _ => $"parameter '{Parameter}' at {Pointer}",
    };
}

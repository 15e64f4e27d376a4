namespace Gale.Codegen.CSharp;

/// <summary>The name of what is another shape of something: it is called after that.</summary>
/// <param name="Of">The key of the first shape.</param>
/// <param name="Word">What stands behind the name of that.</param>
internal sealed record ShapeName(string Of, string Word);

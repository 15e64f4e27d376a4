using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>A piece of a server's address that is filled in.</summary>
/// <param name="Name">The name in braces.</param>
/// <param name="Default">The value for want of another; <see langword="null"/> where the document has none.</param>
/// <param name="Values">The values that there are; none said: any.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record ApiServerVariable(string Name, string? Default, EquatableArray<string> Values, string? Description);

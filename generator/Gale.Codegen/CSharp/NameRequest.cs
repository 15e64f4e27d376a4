namespace Gale.Codegen.CSharp;

/// <summary>Something that wants a name in a <see cref="NameScope"/>.</summary>
/// <param name="Key">Its semantic key: identifies it, and orders it where two want the same name.</param>
/// <param name="Wanted">The name it would have if it were alone.</param>
/// <param name="Source">The text the name was made from; the one that needed no change comes first.</param>
/// <param name="IsForeign">Whether it comes from another file; those of the document itself come before.</param>
internal readonly record struct NameRequest(string Key, string Wanted, string Source, bool IsForeign = false);

namespace Gale.Codegen.CSharp;

/// <summary>The first tokens that a value may have in JSON; null is looked for elsewhere.</summary>
[Flags]
internal enum JsonTokens
{
    None = 0,
    Object = 1,
    Array = 2,
    String = 4,
    Number = 8,
    Boolean = 16,
    All = Object | Array | String | Number | Boolean,
}

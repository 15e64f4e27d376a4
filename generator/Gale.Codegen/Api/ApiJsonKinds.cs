namespace Gale.Codegen.Api;

/// <summary>What a value may be in JSON; null is looked for elsewhere.</summary>
[Flags]
internal enum ApiJsonKinds
{
    None = 0,
    Object = 1,
    Array = 2,
    String = 4,
    Number = 8,
    Boolean = 16,
    All = Object | Array | String | Number | Boolean,
}

namespace Gale.Codegen.Api;

/// <summary>In which directions a type travels, found by following what requests and responses reach.</summary>
[Flags]
internal enum ApiUsage
{
    /// <summary>No operation reaches it.</summary>
    None = 0,
    Request = 1,
    Response = 2,
}

namespace Gale.Codegen.Api;

/// <summary>In which directions a type travels, found by following what requests and responses reach.</summary>
[Flags]
internal enum ApiUsage
{
    /// <summary>No operation reaches it.</summary>
    None = 0,
    Request = 1,
    Response = 2,

    /// <summary>A request has it as JSON, where null is a value that differs from absence; as a form or a parameter it has no null.</summary>
    RequestJson = 4,
}

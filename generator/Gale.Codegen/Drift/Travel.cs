namespace Gale.Codegen.Drift;

/// <summary>Where a schema travels: as the whole of something, or as a part in it.</summary>
[Flags]
internal enum Travel
{
    None = 0,
    RequestBody = 1,
    RequestMember = 2,
    Parameter = 4,
    ParameterMember = 8,
    ResponseBody = 16,
    ResponseMember = 32,
    ResponseHeader = 64,
    ResponseHeaderMember = 128,

    /// <summary>All that a client sends.</summary>
    Sent = RequestBody | RequestMember | Parameter | ParameterMember,

    /// <summary>All that a client reads.</summary>
    Read = ResponseBody | ResponseMember | ResponseHeader | ResponseHeaderMember,
}

namespace Gale.Codegen.Api;

/// <summary>In which direction a member travels.</summary>
internal enum ApiMemberDirection
{
    Both,

    /// <summary><c>readOnly</c>: answers have it, requests do not.</summary>
    ReadOnly,

    /// <summary><c>writeOnly</c>: requests have it, answers do not.</summary>
    WriteOnly,
}

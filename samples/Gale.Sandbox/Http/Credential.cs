namespace Gale.Sandbox.Http;

/// <summary>Which of the credentials of its API an operation takes.</summary>
internal enum Credential
{
    /// <summary>Each of them.</summary>
    Any,

    /// <summary>Only that of the merchant as a person, who manages what calls of a shop only use.</summary>
    Management,

    /// <summary>It is open to everybody.</summary>
    None,
}

namespace Gale.Sandbox;

/// <summary>The APIs of a sandbox.</summary>
public enum SandboxApiName
{
    /// <summary>Gale v2 in its newest documented shape.</summary>
    GaleV2,

    /// <summary>Gale v2 as it was documented in October 2025.</summary>
    GaleV2Of202510,

    /// <summary>Gale v1.</summary>
    GaleV1,

    /// <summary>The carts of Gale's plug-ins.</summary>
    GaleCarts,

    /// <summary>Kadosei.</summary>
    Kadosei,
}

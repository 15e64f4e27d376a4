namespace Gale.Codegen.Api;

/// <summary>How a list or an object becomes text (OpenAPI 3.1, 4.8.12.3).</summary>
internal enum ApiParameterStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    TabDelimited,
    DeepObject,

    /// <summary>As cookies stand beside each other, nothing encoded (OpenAPI 3.2).</summary>
    Cookie,

    /// <summary>As JSON: the document describes the parameter by <c>content</c>.</summary>
    Json,
}

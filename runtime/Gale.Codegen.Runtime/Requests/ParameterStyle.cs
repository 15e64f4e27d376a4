using System.ComponentModel;

namespace Gale.Codegen.Runtime;

/// <summary>How a list or an object becomes text (OpenAPI 3.1, 4.8.12.3; RFC 6570).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterStyle
{
    /// <summary><c>a,b</c>: paths and headers.</summary>
    Simple,

    /// <summary><c>.a,b</c>: paths.</summary>
    Label,

    /// <summary><c>;name=a,b</c>: paths.</summary>
    Matrix,

    /// <summary><c>name=a&amp;name=b</c> or <c>name=a,b</c>: queries and cookies.</summary>
    Form,

    /// <summary><c>name=a%20b</c>: queries.</summary>
    SpaceDelimited,

    /// <summary><c>name=a%7Cb</c>: queries.</summary>
    PipeDelimited,

    /// <summary><c>name=a%09b</c>: queries of Swagger 2.0.</summary>
    TabDelimited,

    /// <summary><c>name=a; name=b</c>: cookies, of which nothing is encoded (OpenAPI 3.2).</summary>
    Cookie,

    /// <summary><c>name[key]=a</c>, the brackets encoded, and as many of them as there are objects: queries.</summary>
    DeepObject,

    /// <summary>The value as JSON: what the document describes by <c>content</c>.</summary>
    Json,
}

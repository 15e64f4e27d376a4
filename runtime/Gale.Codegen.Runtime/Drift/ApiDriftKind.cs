namespace Gale.Codegen.Runtime;

/// <summary>The ways in which an answer can be other than the document says. The numbers are event ids, and stay.</summary>
public enum ApiDriftKind
{
    /// <summary>A value that an enum of the document does not list.</summary>
    UnknownValue = 6001,

    /// <summary>A member that the document does not declare.</summary>
    UnknownMember = 6002,

    /// <summary>A member that the document requires is not there.</summary>
    MissingMember = 6003,

    /// <summary>Null where the document has none.</summary>
    NullValue = 6004,

    /// <summary>A status that the document does not list.</summary>
    UndocumentedStatus = 6005,

    /// <summary>A media type that the document does not list.</summary>
    UndocumentedMediaType = 6006,
}

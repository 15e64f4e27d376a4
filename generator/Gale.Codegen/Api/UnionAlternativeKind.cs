namespace Gale.Codegen.Api;

/// <summary>What an alternative of a union is, as far as JSON can tell.</summary>
internal enum UnionAlternativeKind
{
    /// <summary>Nothing is said of it: every value fits.</summary>
    Any,

    /// <summary>No value fits.</summary>
    Nothing,
    Null,
    Vocabulary,
    Text,
    Number,
    Boolean,
    List,

    /// <summary>An object, or alternatives again.</summary>
    Schema,
}

using System.ComponentModel;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>What a value may be in JSON. Used by generated code.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum JsonKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>An object.</summary>
    Object = 1,

    /// <summary>A list.</summary>
    Array = 2,

    /// <summary>A text.</summary>
    String = 4,

    /// <summary>A number.</summary>
    Number = 8,

    /// <summary>True or false.</summary>
    Boolean = 16,

    /// <summary>Any of these.</summary>
    All = Object | Array | String | Number | Boolean,
}

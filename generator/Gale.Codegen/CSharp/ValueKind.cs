namespace Gale.Codegen.CSharp;

/// <summary>The kinds of values that a record's code treats differently.</summary>
internal enum ValueKind
{
    Plain,

    /// <summary>An enum with <c>Unknown</c>, whose text travels among the unmapped members.</summary>
    OpenEnum,

    /// <summary>A number or a time that may come with more digits than its type has; they travel as the texts of enums do.</summary>
    Partial,

    /// <summary>A list: the record holds a copy that compares by its items.</summary>
    List,

    /// <summary>A map: the record holds a copy that compares by its entries.</summary>
    Map,

    /// <summary>Bytes: the record compares them by content.</summary>
    Bytes,

    /// <summary>Any JSON, null included: the record compares it by content.</summary>
    Any,
}

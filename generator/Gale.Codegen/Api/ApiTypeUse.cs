namespace Gale.Codegen.Api;

/// <summary>A type where it is used: by a member, an item, a parameter, a body.</summary>
/// <param name="IsNullable">Whether <c>null</c> is one of its values.</param>
internal abstract record ApiTypeUse(bool IsNullable)
{
    /// <summary>The keys of the declared types in it.</summary>
    public IEnumerable<string> DeclaredTypes => this switch
    {
        ApiTypeReference reference => [reference.Key],
        ApiList list => list.Item.DeclaredTypes,
        ApiMap map => map.Value.DeclaredTypes,
        ApiSequence sequence => sequence.Item.DeclaredTypes,
        _ => [],
    };

    /// <summary>The same where it is read: a text that a vocabulary does not have is its unknown value, whether any may come or not.</summary>
    public ApiTypeUse AsRead => this switch
    {
        ApiTypeReference reference => reference with { TakesOthers = false },
        ApiList list => list with { Item = list.Item.AsRead },
        ApiMap map => map with { Value = map.Value.AsRead },
        ApiSequence sequence => sequence with { Item = sequence.Item.AsRead },
        _ => this,
    };

    /// <summary>The same use, with or without <c>null</c>.</summary>
    public ApiTypeUse WithNull(bool isNullable) => isNullable == IsNullable ? this : this with { IsNullable = isNullable };
}

/// <summary>A value without members.</summary>
internal sealed record ApiPrimitive(ApiPrimitiveKind Kind, bool IsNullable = false) : ApiTypeUse(IsNullable)
{
    /// <summary>What it is called among other things, where it has no name.</summary>
    public string Word => Kind switch
    {
        ApiPrimitiveKind.String => "Text",
        ApiPrimitiveKind.Int32 or ApiPrimitiveKind.Int64 or ApiPrimitiveKind.UInt64 => "Integer",
        ApiPrimitiveKind.Float or ApiPrimitiveKind.Double or ApiPrimitiveKind.Decimal => "Number",
        ApiPrimitiveKind.Byte or ApiPrimitiveKind.Base64Url => "Bytes",
        _ => Kind.ToString(),
    };
}

/// <summary>A declared type, by its key.</summary>
internal sealed record ApiTypeReference(string Key, bool IsNullable = false) : ApiTypeUse(IsNullable)
{
    /// <summary>Of a vocabulary: whether any other text may stand here too.</summary>
    public bool TakesOthers { get; init; }
}

/// <summary>A list.</summary>
internal sealed record ApiList(ApiTypeUse Item, bool IsNullable = false) : ApiTypeUse(IsNullable);

/// <summary>An object whose member names are data.</summary>
internal sealed record ApiMap(ApiTypeUse Value, bool IsNullable = false) : ApiTypeUse(IsNullable);

/// <summary>Bytes that are handed on as they come.</summary>
internal sealed record ApiStream() : ApiTypeUse(IsNullable: false);

/// <summary>Items that come one after the other, each on its own.</summary>
/// <param name="Item">An item, or the data of an event.</param>
/// <param name="IsOfEvents">Whether they are events.</param>
internal sealed record ApiSequence(ApiTypeUse Item, bool IsOfEvents) : ApiTypeUse(IsNullable: false);

/// <summary>Any JSON: where the document says nothing, or what cannot be modelled.</summary>
internal sealed record ApiAny() : ApiTypeUse(IsNullable: false);

namespace Gale.Codegen.CSharp;

/// <summary>How it shows that a value is not an alternative.</summary>
internal enum UnionCaseReading
{
    /// <summary>A text that the vocabulary does not know.</summary>
    Vocabulary,

    /// <summary>None of the alternatives of a union.</summary>
    Union,

    /// <summary>It cannot be read.</summary>
    Value,

    /// <summary>A number with more digits than a decimal has.</summary>
    Decimal,

    /// <summary>A number with more digits than a binary one has, or a time with more than .NET counts.</summary>
    Rounded,

    /// <summary>It does not: any text fits.</summary>
    AnyText,
}

using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>An operation as methods: <c>XAsync</c>, the same with options, and <c>XWithResponseAsync</c>.</summary>
/// <param name="Name">The operation's name, without what the methods add to it.</param>
/// <param name="Options">The record of its optional parameters.</param>
/// <param name="OptionsType">The same as others refer to it.</param>
/// <param name="Result">What it gives; <see cref="KnownTypes.NoContent"/> where it gives nothing.</param>
/// <param name="ResultUnion">The record that the result is, where there are several kinds of success.</param>
/// <param name="Items">What it gives one after the other, while the answer is still coming; <see langword="null"/> where it gives one thing.</param>
/// <param name="Headers">The documented headers of the client's answers; <see langword="null"/> where there are none.</param>
/// <param name="Arguments">What a call must give, in the order of the signature.</param>
/// <param name="Sent">The same as they are sent: a path parameter as often as the path names it.</param>
/// <param name="OptionalParameters">The members of the options.</param>
/// <param name="Wire">What is sent and what is expected.</param>
/// <param name="Doc">The documentation.</param>
/// <param name="ErrorDocs">One sentence per documented error.</param>
/// <param name="Obsolete">Why it should no longer be called.</param>
internal sealed record MethodModel(
    Identifier Name,
    Identifier Options,
    TypeName OptionsType,
    TypeName Result,
    ResultModel? ResultUnion,
    TypeName? Items,
    TypeName? Headers,
    EquatableArray<ParameterModel> Arguments,
    EquatableArray<ParameterModel> Sent,
    EquatableArray<ParameterModel> OptionalParameters,
    WireModel Wire,
    Doc Doc,
    EquatableArray<ErrorDoc> ErrorDocs,
    Literal? Obsolete)
{
    /// <summary>Whether it gives something.</summary>
    public bool HasResult => Result != KnownTypes.NoContent;

    /// <summary>The arguments and options that are held against limits before anything is sent; the body is where it is set.</summary>
    public IEnumerable<ParameterModel> Checked => Arguments.Concat(OptionalParameters).Where(parameter => parameter is { Limits: not null, Body: null });

    /// <summary>Whether something is.</summary>
    public bool HasChecks => Arguments.Concat(OptionalParameters).Any(parameter => parameter.Limits is not null);

    /// <summary>What the form with the response gives.</summary>
    public TypeName Response => Headers is { } headers ? KnownTypes.ApiResponse.Of(Result, headers) : KnownTypes.ApiResponse.Of(Result);
}

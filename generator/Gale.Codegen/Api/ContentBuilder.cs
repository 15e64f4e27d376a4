using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>Says what a body is.</summary>
internal static class ContentBuilder
{
    /// <summary>What is sent where the document says that something is, and not what.</summary>
    public static readonly ApiContent AnyJson = new(ApiContentFormat.Json, ["application/json"], new ApiAny(), []);

    /// <summary>What is read where the document says that something comes, and not what.</summary>
    public static readonly ApiContent AnyBytes = new(ApiContentFormat.Stream, ["*/*"], new ApiStream(), []);

    /// <param name="choice">What it is of the things that the document gives it to be.</param>
    /// <param name="name">What it is called if it is an inline type that needs a declaration.</param>
    /// <param name="types">Says what schemas are.</param>
    public static ApiContent Build(ContentChoice choice, IReadOnlyList<string> name, TypeCollector types)
    {
        var isForm = choice.Format is ApiContentFormat.Form or ApiContentFormat.Multipart;
        var mediaTypes = choice.Media.Select(media => SendableMediaType.Of(media, choice.Format, types)).Distinct().ToEquatableArray();
        var type = TypeOf(choice, name, types);
        if (choice.Format == ApiContentFormat.Multipart && type is ApiAny or ApiMap { Value: ApiAny })
        {
            types.FormFaults.NothingSaid(choice.Media[0]);
        }

        if (choice is { IsSequence: false, Schema: null } && choice.Media[0].ItemSchema is not null && choice.Format == ApiContentFormat.Json)
        {
            types.ReportItemsOfNoSequence(choice.Media[0]);
        }

        return isForm && type is ApiPrimitive or ApiList
            ? new ApiContent(ApiContentFormat.Stream, mediaTypes, new ApiStream(), [])
            : new ApiContent(choice.Format, mediaTypes, type, isForm ? FormFields.Of(choice.Media[0], types).ToEquatableArray() : []);
    }

    /// <summary>What the document says of a value that is sent, or of each of several; <see langword="null"/> where it says nothing, or they are bytes.</summary>
    public static Schema? SchemaOf(ContentChoice choice, TypeCollector types) => choice.Format switch
    {
        ApiContentFormat.Stream or ApiContentFormat.EventStream => null,
        ApiContentFormat.JsonLines or ApiContentFormat.JsonTextSequence => SequenceItem.SchemaOf(choice.Media[0], types),
        _ => choice.Schema,
    };

    /// <summary>Bytes in which there is something to model.</summary>
    public static bool HasShape(ApiContent content) =>
        content.Format == ApiContentFormat.Stream && HasShape(JsonMediaType.EssenceOf(content.MediaTypes[0]));

    /// <summary>Whether a value of a schema can be written as that, if it is nothing that the client writes.</summary>
    public static bool HasShape(MediaType media) => HasShape(JsonMediaType.EssenceOf(media));

    private static bool HasShape(string essence) =>
        essence.EndsWith("+xml", StringComparison.Ordinal) || essence.StartsWith("multipart/", StringComparison.Ordinal) ||
        essence is "application/xml" or "text/xml" or "text/event-stream" or "application/x-www-form-urlencoded";

    private static ApiTypeUse TypeOf(ContentChoice choice, IReadOnlyList<string> name, TypeCollector types) => choice.Format switch
    {
        ApiContentFormat.Text => new ApiPrimitive(ApiPrimitiveKind.String),
        ApiContentFormat.Stream => new ApiStream(),
        ApiContentFormat.EventStream => new ApiSequence(EventData.Of(choice.Media[0], name, types), IsOfEvents: true),
        ApiContentFormat.JsonLines or ApiContentFormat.JsonTextSequence => new ApiSequence(SequenceItem.Of(choice.Media[0], name, types), IsOfEvents: false),
        ApiContentFormat.Multipart when choice.Schema is { } form && types.Forms.FilesOf(form) is { } files => files,
        ApiContentFormat.Form or ApiContentFormat.Multipart => choice.Schema is { } form ? types.UseOf(form, name).WithNull(false) : new ApiMap(new ApiAny()),
        _ => choice.Schema is { } schema ? types.UseOf(schema, name) : new ApiAny(),
    };
}

using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using NJsonSchema.Validation.FormatValidators;

namespace Gale.Codegen.Spec.Tests.Recordings;

/// <summary>What NJsonSchema finds wrong with a payload. It knows nothing of OpenAPI, nor of this project.</summary>
internal static class Validator
{
    private static readonly JsonSchemaValidator Checks = new(new JsonSchemaValidatorSettings
    {
        // Its own reading of date-time takes a date or a time without a zone as well.
        FormatValidators =
        [
            .. new JsonSchemaValidatorSettings().FormatValidators.Where(check => check.Format != "date-time"),
            new Rfc3339(),
        ],
    });

    public static async Task<IReadOnlySet<string>> FindAsync(string schema, string payload)
    {
        // Texts stay texts: the reader would make its own dates of what looks like one.
        using var reader = new JsonTextReader(new StringReader(payload)) { DateParseHandling = DateParseHandling.None };
        var errors = Checks.Validate(JToken.Load(reader), await JsonSchema.FromJsonAsync(schema));
        return Findings.Of(errors);
    }

    private sealed class Rfc3339 : IFormatValidator
    {
        private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

        public string Format => "date-time";

        public ValidationErrorKind ValidationErrorKind => ValidationErrorKind.DateTimeExpected;

        public bool IsValid(string value, JTokenType tokenType) =>
            DateTime.TryParseExact(value, Forms, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time) &&
            time.Kind != DateTimeKind.Unspecified;
    }
}

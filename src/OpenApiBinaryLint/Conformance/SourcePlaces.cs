using System.Globalization;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Conformance;

/// <summary>A value of the source with the key that introduces it; the root and the items of lists have no key.</summary>
internal sealed record Place(Node Value, ScalarNode? Key);

/// <summary>
/// Leads from where the library says it is to the source. Its reading errors skip the numbers of list items, so that
/// several items may be meant; its validation errors number them, but after dropping what it could not see and, in
/// Swagger 2.0, bodies and form fields, and they name the shape of OpenAPI 3.0 whatever the version.
/// </summary>
internal sealed class SourcePlaces(ObjectNode root, bool isSwagger)
{
    private static readonly Dictionary<string, string> SwaggerSections = new()
    {
        ["schemas"] = "definitions",
        ["securitySchemes"] = "securityDefinitions",
        ["requestBodies"] = "parameters",
    };

    /// <summary>The places meant, or the nearest ancestor that exists.</summary>
    /// <param name="segments">As the library gives them.</param>
    /// <param name="isValidation">Whether a validation rule speaks.</param>
    public IReadOnlyList<Place> Find(IReadOnlyList<string> segments, bool isValidation)
    {
        List<Place> places = [new(root, null)];
        foreach (var segment in isSwagger && isValidation ? ToSwagger(segments) : segments)
        {
            var next = new List<Place>();
            foreach (var place in places)
            {
                Step(place, segment, isValidation, next);
            }

            if (next.Count == 0)
            {
                return [places[0]];
            }

            places = next;
        }

        return isValidation || Flatten(places) is not { Count: > 0 } items ? places : items;
    }

    private static List<string> ToSwagger(IReadOnlyList<string> segments)
    {
        var result = new List<string>(segments.Count);
        var isBody = false;
        var isBelowContent = false;
        for (var i = 0; i < segments.Count; i++)
        {
            var container = result.Count > 1 ? result[^2] : "";
            switch (segments[i])
            {
                case "components" when i == 0 && segments.Count > 1:
                    i++;
                    isBody = segments[i] == "requestBodies";
                    result.Add(SwaggerSections.GetValueOrDefault(segments[i], segments[i]));
                    break;
                case "requestBody" when result is ["paths", _, _]:
                    isBody = true;
                    result.Add(segments[i]);
                    break;

                // The media type goes too.
                case "content" when container == "responses" || (isBody && !isBelowContent):
                    isBelowContent = true;
                    i++;
                    break;
                case "flows" when container == "securityDefinitions":
                    i++;
                    break;
                case "schema" when !isBody && container is "parameters" or "headers":
                    break;
                default:
                    result.Add(segments[i]);
                    break;
            }
        }

        return result;
    }

    private void Step(Place place, string segment, bool isValidation, List<Place> next)
    {
        switch (place.Value)
        {
            case ObjectNode mapping when mapping.Find(segment) is { } member:
                next.Add(new(member.Value.Resolved, member.Key));
                break;
            case ObjectNode operation when isSwagger && segment == "requestBody" && operation["parameters"] is ArrayNode parameters:
                AddIfAny(parameters.Items.FirstOrDefault(static item => In(item.Resolved) == "body"), next);
                break;
            case ArrayNode list when isValidation:
                if (int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                {
                    AddIfAny(Seen(list, place.Key?.Value).ElementAtOrDefault(index), next);
                }

                break;
            case ArrayNode list:
                foreach (var item in list.Items)
                {
                    Step(new(item.Resolved, null), segment, isValidation, next);
                }

                break;
        }
    }

    // What the library keeps of a list.
    private IEnumerable<Node> Seen(ArrayNode list, string? key)
    {
        foreach (var item in list.Items)
        {
            if (!ReaderInput.IsHidden(item) && !(isSwagger && key == "parameters" && In(item.Resolved) is "body" or "formData"))
            {
                yield return item;
            }
        }
    }

    private static string? In(Node? parameter) => ((parameter as ObjectNode)?["in"] as ScalarNode)?.Value;

    private static void AddIfAny(Node? item, List<Place> places)
    {
        if (item is not null)
        {
            places.Add(new(item.Resolved, null));
        }
    }

    private static List<Place> Flatten(List<Place> places)
    {
        var result = new List<Place>();
        foreach (var place in places)
        {
            if (place.Value is ArrayNode list)
            {
                result.AddRange(Flatten([.. list.Items.Select(static item => new Place(item.Resolved, null))]));
            }
            else
            {
                result.Add(place);
            }
        }

        return result;
    }
}
